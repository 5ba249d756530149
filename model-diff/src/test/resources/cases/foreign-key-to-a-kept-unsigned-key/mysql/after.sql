create table customer (
    id integer not null auto_increment primary key,
    name varchar(50) not null
);

create table visits (
    id integer not null auto_increment primary key,
    day date not null,
    customer_id integer,
    constraint fk_visits_customer_id foreign key (customer_id) references customer (id)
);

create table accounts (
    id integer not null primary key,
    level integer not null,
    constraint fk_accounts_id foreign key (id) references customer (id)
);

create table orders (
    id integer not null auto_increment primary key,
    customer_id integer not null,
    account_id integer,
    constraint fk_orders_customer_id foreign key (customer_id) references customer (id),
    constraint fk_orders_account_id foreign key (account_id) references accounts (id)
);
