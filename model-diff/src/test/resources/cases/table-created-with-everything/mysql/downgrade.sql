-- undo of after
-- orm:database mysql

-- orm:destructive drop-table orders
drop table orders;
