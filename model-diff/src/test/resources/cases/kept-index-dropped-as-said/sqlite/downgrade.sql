-- undo of after
-- orm:database sqlite

create index by_name on users (name);
