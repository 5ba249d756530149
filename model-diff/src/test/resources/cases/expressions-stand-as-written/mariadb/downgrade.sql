-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.initials
alter table users
    drop index ix_users_age,
    drop constraint ck_users_age_name,
    drop column doubled,
    drop column initials;
