-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table positions
drop table positions;
