-- undo of after
-- orm:database postgresql

create index ix_users_name on users (name);
