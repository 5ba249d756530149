-- undo of after
-- orm:database postgresql

create index by_name on users (name);
