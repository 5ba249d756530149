-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.initials
alter table users
    drop index ix_users_name,
    drop index ix_users_age,
    drop check ck_users_age_name,
    drop column doubled,
    drop column initials;
