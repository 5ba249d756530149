-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made positions(fk_positions_shop_number)
-- orm:rebuilds positions HASH

-- rebuild of positions: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_positions (
    id integer,
    shop integer not null,
    number integer not null,
    constraint pk_positions primary key (id),
    constraint fk_positions_shop_number foreign key (shop, number) references orders (shop, number)
);

insert into _orm_new_positions (id, shop, number)
select id, shop, number from positions;

drop table positions;

alter table _orm_new_positions rename to positions;

pragma legacy_alter_table = off;
