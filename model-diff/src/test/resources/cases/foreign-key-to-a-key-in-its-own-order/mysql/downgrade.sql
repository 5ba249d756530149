-- undo of after
-- orm:database mysql

-- orm:destructive drop-table positions
drop table positions;
