-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made t(twice integer generated always as ("ünï" + "it's") stored)
-- orm:rebuilds t HASH

-- rebuild of t: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_t (
    id integer not null,
    "Ünï" integer,
    "it's" integer,
    twice integer generated always as ("Ünï" + "it's") stored,
    constraint pk_t primary key (id),
    constraint "ck_t_it's" check ("it's" > 0),
    constraint "ck_t_Ünï" check ("Ünï" > 0)
);

insert into _orm_new_t (id, "Ünï", "it's")
select id, "Ünï", "it's" from t;

drop table t;

alter table _orm_new_t rename to t;

pragma legacy_alter_table = off;
