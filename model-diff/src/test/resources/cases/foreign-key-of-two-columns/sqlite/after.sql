create table orders (shop integer not null, number integer not null, primary key (shop, number));
create table positions (id integer primary key, shop integer not null, number integer not null,
    constraint fk_positions_shop_number foreign key (shop, number) references orders (shop, number));
