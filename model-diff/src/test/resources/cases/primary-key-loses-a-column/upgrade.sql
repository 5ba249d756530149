-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made seats(left_id integer not null identity, pk_seats)
-- orm:rebuilds seats HASH

-- rebuild of seats: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_seats (
    left_id integer not null,
    right_id bigint not null,
    name varchar(40),
    constraint pk_seats primary key (left_id)
);

insert into _orm_new_seats (left_id, right_id, name)
select left_id, right_id, name from seats;

drop table seats;

alter table _orm_new_seats rename to seats;

pragma legacy_alter_table = off;
