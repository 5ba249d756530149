create table orders (
    id integer not null primary key,
    state smallint not null,
    note varchar(20)
);
create index ix_orders_state on orders (state);
