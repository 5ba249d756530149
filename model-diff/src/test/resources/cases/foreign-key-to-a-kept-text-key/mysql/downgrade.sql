-- undo of after
-- orm:database mysql

-- orm:destructive drop-table cities
drop table cities;
