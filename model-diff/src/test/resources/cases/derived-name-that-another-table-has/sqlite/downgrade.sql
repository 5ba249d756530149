-- undo of after
-- orm:database sqlite

-- orm:destructive drop-table a
drop table a;
