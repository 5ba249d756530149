-- undo of after
-- orm:database sqlite
-- orm:rebuilds a HASH

-- rebuild of a: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_a (
    id integer not null,
    a integer,
    b integer not null,
    c integer generated always as (a + 1) stored,
    d integer,
    constraint pk_a primary key (id)
);

insert into _orm_new_a (id, b, d)
select id, 0, d from a;

drop table a;

alter table _orm_new_a rename to a;

pragma legacy_alter_table = off;
