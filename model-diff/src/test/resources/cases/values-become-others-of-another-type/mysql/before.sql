create table orders (
    id integer not null primary key,
    state smallint not null,
    note varchar(20),
    index ix_orders_state (state, note)
);
