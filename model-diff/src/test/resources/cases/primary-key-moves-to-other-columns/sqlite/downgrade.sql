-- undo of after
-- orm:database sqlite
-- orm:rebuilds visits HASH

-- rebuild of visits: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_visits (
    user_id integer not null,
    day date not null,
    page integer not null,
    constraint pk_visits primary key (user_id, day)
);

insert into _orm_new_visits (rowid, user_id, day, page)
select rowid, user_id, day, page from visits;

drop table visits;

alter table _orm_new_visits rename to visits;

pragma legacy_alter_table = off;
