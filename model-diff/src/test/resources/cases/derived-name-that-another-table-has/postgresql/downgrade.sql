-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table a
drop table a;
