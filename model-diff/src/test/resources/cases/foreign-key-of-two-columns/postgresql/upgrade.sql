-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made positions(fk_positions_shop_number)

alter table positions add constraint fk_positions_shop_number foreign key (shop, number) references orders (shop, number);
