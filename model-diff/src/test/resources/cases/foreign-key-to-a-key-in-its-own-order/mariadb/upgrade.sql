-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made positions, positions(id bigint not null, order_number varchar(20), order_shop integer, PRIMARY, fk_positions_order)

create table positions (
    id bigint not null,
    order_number varchar(20),
    order_shop integer,
    primary key (id),
    constraint fk_positions_order foreign key (order_shop, order_number) references orders (shop, number)
);
