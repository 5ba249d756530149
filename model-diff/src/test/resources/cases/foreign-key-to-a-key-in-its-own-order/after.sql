create table orders (
    shop integer not null,
    number varchar(20) not null,
    constraint pk_orders primary key (number, shop)
);
create table positions (
    id bigint not null,
    order_number varchar(20),
    order_shop integer,
    constraint pk_positions primary key (id),
    constraint fk_positions_order foreign key (order_number, order_shop) references orders (number, shop)
);
