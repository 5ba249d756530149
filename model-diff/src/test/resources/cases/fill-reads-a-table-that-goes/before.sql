create table payments (
    id integer not null primary key,
    amount integer not null
);

create table card_payments (
    id integer not null primary key,
    constraint fk_card_payments_id foreign key (id) references payments (id)
);
