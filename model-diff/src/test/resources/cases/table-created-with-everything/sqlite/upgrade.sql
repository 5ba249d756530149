-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made orders, orders(id integer not null identity option "autoincrement" '', number varchar(20) not null collate NOCASE, state varchar(255) not null default 'NEW', net numeric(10,2) not null, gross numeric(12,2) generated always as (net * 1.19) stored, placed_at timestamp default (current_timestamp), pk_orders, uq_orders_number, ck_orders_net, ck_orders_state, ix_orders_state_placed_at, ix_open_orders, ix_orders_lower_number)

create table orders (
    id integer not null constraint pk_orders primary key autoincrement,
    number varchar(20) collate NOCASE not null,
    state varchar(255) not null default 'NEW',
    net numeric(10,2) not null,
    gross numeric(12,2) generated always as (net * 1.19) stored,
    placed_at timestamp default current_timestamp,
    constraint uq_orders_number unique (number),
    constraint ck_orders_net check (net >= 0),
    constraint ck_orders_state check (state in ('NEW', 'PAID'))
);

create index ix_orders_state_placed_at on orders (state, placed_at desc);

create index ix_open_orders on orders (placed_at) where state = 'NEW';

create index ix_orders_lower_number on orders ((lower(number)));
