-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made users(uq_users_e)
-- orm:rebuilds users HASH

alter table users rename column "prix$" to price;

alter table users rename column "é" to e;

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    price integer,
    e integer,
    primary key (id),
    constraint uq_users_e unique (e),
    check (price > e)
);

insert into _orm_new_users (id, price, e)
select id, price, e from users;

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;
