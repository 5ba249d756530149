-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(ck_users_color)
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    color tinyint,
    constraint pk_users primary key (id),
    constraint ck_users_color check (color between 0 and 1)
);

insert into _orm_new_users (id, color)
select id, color from users;

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;
