-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(state varchar(255), ck_users_state)
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    state varchar(255),
    constraint pk_users primary key (id),
    constraint ck_users_state check (state in ('NEW', 'IT''S OLD', 'GONE'))
);

insert into _orm_new_users (id, state)
select id, (case state when 0 then 'NEW' when 1 then 'IT''S OLD' when 2 then 'GONE' end) from users;

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;
