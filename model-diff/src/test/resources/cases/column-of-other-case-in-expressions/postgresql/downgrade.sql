-- undo of after
-- orm:database postgresql

drop index ix_orders_price;

alter table orders drop constraint ck_orders_price;

-- orm:destructive drop-column orders.gross
alter table orders drop column gross;
