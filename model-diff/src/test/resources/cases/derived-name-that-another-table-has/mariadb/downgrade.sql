-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table a
drop table a;
