-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made notes("table:strict" '')
-- orm:rebuilds notes HASH

-- rebuild of notes: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_notes (
    id integer not null,
    body text not null,
    constraint pk_notes primary key (id)
) strict;

insert into _orm_new_notes (id, body)
select id, body from notes;

drop table notes;

alter table _orm_new_notes rename to notes;

pragma legacy_alter_table = off;
