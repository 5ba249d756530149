-- undo of after
-- orm:database postgresql

alter table positions drop constraint fk_positions_order;

alter table orders drop constraint pk_orders;

-- orm:destructive drop-table positions
drop table positions;

alter table orders add constraint pk_orders primary key (shop, number);
