-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:rebuilds a HASH

-- rebuild of a: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_a (
    id integer not null,
    d integer,
    constraint pk_a primary key (id)
);

-- orm:destructive drop-column a.c
-- orm:destructive drop-column a.a
-- orm:destructive drop-column a.b
insert into _orm_new_a (id, d)
select id, d from a;

drop table a;

alter table _orm_new_a rename to a;

pragma legacy_alter_table = off;
