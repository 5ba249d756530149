-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made positions, positions(id bigint not null, order_number varchar(20), pk_positions, fk_positions_order)
-- orm:made orders(pk_orders)

alter table orders drop constraint pk_orders;

create table positions (
    id bigint not null,
    order_number varchar(20),
    constraint pk_positions primary key (id)
);

alter table orders add constraint pk_orders primary key (number);

alter table positions add constraint fk_positions_order foreign key (order_number) references orders (number);
