create table orders (
    id integer not null primary key autoincrement,
    number varchar(20) collate NOCASE not null,
    state varchar(255) not null default 'NEW',
    net numeric(10,2) not null,
    gross numeric(12,2) generated always as (net * 1.19) stored,
    placed_at timestamp default current_timestamp,
    check (net >= 0),
    check (state in ('NEW', 'PAID')),
    unique (number)
);
create index ix_orders_state_placed_at on orders (state, placed_at desc);
create index ix_open_orders on orders (placed_at) where state = 'NEW';
create index ix_orders_lower_number on orders (lower(number));
