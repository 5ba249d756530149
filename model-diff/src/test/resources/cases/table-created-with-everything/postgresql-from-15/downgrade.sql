-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table orders
drop table orders;
