-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table cities
drop table cities;
