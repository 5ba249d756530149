-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table cities
drop table cities;
