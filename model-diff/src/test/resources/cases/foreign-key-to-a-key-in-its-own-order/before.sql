create table orders (
    shop integer not null,
    number varchar(20) not null,
    constraint pk_orders primary key (shop, number)
);
