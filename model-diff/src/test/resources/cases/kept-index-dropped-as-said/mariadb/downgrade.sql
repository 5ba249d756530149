-- undo of after
-- orm:database mariadb

create index by_name on users (name);
