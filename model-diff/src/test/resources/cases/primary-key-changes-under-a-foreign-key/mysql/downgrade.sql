-- undo of after
-- orm:database mysql

alter table positions drop foreign key fk_positions_shop;

alter table orders
    drop index shop,
    drop primary key,
    add constraint number unique (number),
    add primary key (shop);

alter table positions add constraint fk_positions_shop foreign key (shop) references orders (shop);
