-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made payments(kind varchar(31) not null, ck_payments_kind)
-- orm:rebuilds payments HASH

-- rebuild of payments: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_payments (
    id integer not null,
    amount integer not null,
    kind varchar(31) not null,
    constraint pk_payments primary key (id),
    constraint ck_payments_kind check (kind in ('CARD', 'CASH'))
);

insert into _orm_new_payments (id, amount, kind)
select id, amount, (case when exists (select 1 from card_payments c where c.id = payments.id) then 'CARD' else 'CASH' end) from payments;

drop table payments;

alter table _orm_new_payments rename to payments;

pragma legacy_alter_table = off;

-- orm:destructive drop-table card_payments
drop table card_payments;
