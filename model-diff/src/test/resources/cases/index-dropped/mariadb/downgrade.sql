-- undo of after
-- orm:database mariadb

create index ix_users_name on users (name);
