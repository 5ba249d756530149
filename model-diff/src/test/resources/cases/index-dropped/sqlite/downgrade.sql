-- undo of after
-- orm:database sqlite

create index ix_users_name on users (name);
