-- undo of orders are due
-- orm:database sqlite

-- orm:destructive drop-column order.due_on
alter table "order" drop column due_on;
