-- undo of after
-- orm:database mysql

create index by_name on users (name);
