-- undo of after
-- orm:database mysql

-- orm:destructive drop-table a
drop table a;
