-- after
-- orm:revises none
-- orm:database postgresql
-- orm:made orders(gross numeric(12,2) generated always as ("netPrice" * 1.19) stored, ck_orders_price, ix_orders_price)

alter table orders add column gross numeric(12,2) generated always as ("netPrice" * 1.19) stored;

alter table orders add constraint ck_orders_price check ("netPrice" > (0)::numeric);

create index ix_orders_price on orders (("netPrice" * (2)::numeric)) where "netPrice" > (100)::numeric;
