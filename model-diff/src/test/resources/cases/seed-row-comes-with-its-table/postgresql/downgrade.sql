-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table ids
drop table ids;
