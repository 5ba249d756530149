-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made order(select varchar(5), "two words" varchar(20), "ix order")
-- orm:rebuilds order HASH

-- rebuild of order: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_order (
    "group" integer not null,
    "two words" varchar(20),
    "select" varchar(5),
    constraint pk_order primary key ("group")
);

insert into _orm_new_order ("group", "two words")
select "group", "two words" from "order";

drop table "order";

alter table _orm_new_order rename to "order";

pragma legacy_alter_table = off;

create index "ix order" on "order" ("two words");
