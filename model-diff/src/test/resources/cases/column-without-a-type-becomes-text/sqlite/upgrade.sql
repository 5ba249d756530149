-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(code varchar(12))
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    name varchar(40) not null,
    code varchar(12),
    constraint pk_users primary key (id)
);

-- orm:destructive narrow-type users.code
insert into _orm_new_users (id, name, code)
select id, name, code from users;

select case count(*) when 0 then 'ok' else json_extract('{}', 'users.code holds bytes, which are no text') end from _orm_new_users where typeof(code) = 'blob';

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;
