-- undo of after
-- orm:database mysql

-- orm:destructive drop-table order
drop table `order`;
