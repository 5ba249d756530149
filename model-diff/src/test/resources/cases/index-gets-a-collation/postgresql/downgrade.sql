-- undo of after
-- orm:database postgresql

drop index ix_users_name;

create index ix_users_name on users (name);
