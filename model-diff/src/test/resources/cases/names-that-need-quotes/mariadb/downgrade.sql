-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table order
drop table `order`;
