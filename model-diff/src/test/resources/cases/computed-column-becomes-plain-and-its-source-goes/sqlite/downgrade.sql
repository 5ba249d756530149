-- undo of after
-- orm:database sqlite
-- orm:rebuilds items HASH

-- rebuild of items: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_items (
    id integer not null,
    net integer not null,
    gross integer generated always as (net + 7) stored,
    constraint pk_items primary key (id)
);

-- orm:destructive drop-column items.gross
insert into _orm_new_items (id, net)
select id, 0 from items;

drop table items;

alter table _orm_new_items rename to items;

pragma legacy_alter_table = off;
