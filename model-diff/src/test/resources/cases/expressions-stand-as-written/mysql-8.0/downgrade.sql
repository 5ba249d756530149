-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.initials
alter table users
    drop index ix_users_age,
    drop column doubled,
    drop column initials;
