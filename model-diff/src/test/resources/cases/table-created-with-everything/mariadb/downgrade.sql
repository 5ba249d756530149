-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table orders
drop table orders;
