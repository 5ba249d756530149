-- undo of after
-- orm:database sqlite

-- orm:destructive drop-table orders
drop table orders;
