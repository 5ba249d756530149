-- after
-- orm:revises none
-- orm:database mysql
-- orm:made accounts, accounts(id integer not null option `unsigned` '', level integer not null, PRIMARY, fk_accounts_id)
-- orm:made orders, orders(id integer not null identity, customer_id integer not null option `unsigned` '', account_id integer option `unsigned` '', PRIMARY, fk_orders_account_id, fk_orders_customer_id)
-- orm:made visits(customer_id integer option `unsigned` '', fk_visits_customer_id)

create table accounts (
    id integer unsigned not null,
    level integer not null,
    primary key (id),
    constraint fk_accounts_id foreign key (id) references customer (id)
);

create table orders (
    id integer not null auto_increment,
    customer_id integer unsigned not null,
    account_id integer unsigned,
    primary key (id),
    constraint fk_orders_account_id foreign key (account_id) references accounts (id),
    constraint fk_orders_customer_id foreign key (customer_id) references customer (id)
);

alter table visits
    add column customer_id integer unsigned,
    add constraint fk_visits_customer_id foreign key (customer_id) references customer (id);
