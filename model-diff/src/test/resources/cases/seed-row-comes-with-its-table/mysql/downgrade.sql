-- undo of after
-- orm:database mysql

-- orm:destructive drop-table ids
drop table ids;
