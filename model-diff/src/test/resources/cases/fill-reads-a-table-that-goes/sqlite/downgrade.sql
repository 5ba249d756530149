-- undo of after
-- orm:database sqlite
-- orm:rebuilds payments HASH

create table card_payments (
    id integer not null,
    constraint pk_card_payments primary key (id),
    constraint fk_card_payments_id foreign key (id) references payments (id)
);

-- rebuild of payments: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_payments (
    id integer not null,
    amount integer not null,
    constraint pk_payments primary key (id)
);

-- orm:destructive drop-column payments.kind
insert into _orm_new_payments (id, amount)
select id, amount from payments;

drop table payments;

alter table _orm_new_payments rename to payments;

pragma legacy_alter_table = off;
