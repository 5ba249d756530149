-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(state smallint, ck_users_state)
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    name varchar(40) not null,
    state smallint,
    constraint pk_users primary key (id),
    constraint ck_users_state check (state between 0 and 1)
);

-- orm:destructive narrow-type users.state
insert into _orm_new_users (id, name, state)
select id, name, (case state when 'NEW' then 0 when 'OLD' then 1 end) from users;

select case count(*) when 0 then 'ok' else json_extract('{}', 'users.state holds values that are no numbers') end from _orm_new_users where typeof(state) in ('text', 'blob');

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;
