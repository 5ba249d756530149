-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(note text not null)
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    note text not null,
    constraint pk_users primary key (id),
    constraint uq_users_note_id unique (note, id)
);

insert into _orm_new_users (id, note)
select id, note from users;

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;
