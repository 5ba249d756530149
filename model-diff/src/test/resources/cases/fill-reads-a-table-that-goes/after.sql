create table payments (
    id integer not null primary key,
    amount integer not null,
    kind varchar(31) not null,
    constraint ck_payments_kind check (kind in ('CARD', 'CASH'))
);
