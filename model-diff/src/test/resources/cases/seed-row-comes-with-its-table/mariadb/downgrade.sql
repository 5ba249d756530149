-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table ids
drop table ids;
