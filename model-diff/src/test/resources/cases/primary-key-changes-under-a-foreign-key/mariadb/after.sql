create table orders (shop integer not null, number integer not null, primary key (number), unique (shop));
create table positions (id integer not null auto_increment primary key, shop integer not null,
    constraint fk_positions_shop foreign key (shop) references orders (shop));
