-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made orders(PRIMARY, "key:shop")

alter table positions drop foreign key fk_positions_shop;

alter table orders
    drop primary key,
    drop index number,
    add primary key (number),
    add constraint shop unique (shop);

alter table positions add constraint fk_positions_shop foreign key (shop) references orders (shop);
