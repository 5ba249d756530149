create table orders (
    id integer not null primary key,
    state varchar(10) not null,
    note varchar(20),
    index ix_orders_state (state, note)
);
