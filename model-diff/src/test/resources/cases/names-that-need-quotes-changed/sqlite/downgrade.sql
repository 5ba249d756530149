-- undo of after
-- orm:database sqlite
-- orm:rebuilds order HASH

-- rebuild of order: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_order (
    "group" integer not null,
    "two words" varchar(10),
    constraint pk_order primary key ("group")
);

-- orm:destructive narrow-type order."two words"
-- orm:destructive drop-column order.select
insert into _orm_new_order ("group", "two words")
select "group", "two words" from "order";

drop table "order";

alter table _orm_new_order rename to "order";

pragma legacy_alter_table = off;
