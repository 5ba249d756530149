-- undo of after
-- orm:database mysql

create index ix_users_name on users (name);
