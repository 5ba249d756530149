-- undo of after
-- orm:database sqlite

-- orm:destructive drop-table ids
drop table ids;
