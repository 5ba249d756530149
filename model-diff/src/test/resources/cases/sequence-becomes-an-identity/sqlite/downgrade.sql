-- undo of after
-- orm:database sqlite
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id bigint not null,
    name varchar(40) not null,
    constraint pk_users primary key (id)
);

insert into _orm_new_users (rowid, id, name)
select rowid, id, name from users;

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;

create table users_seq (
    next_val bigint
);

insert into users_seq (next_val) values (1);

update users_seq set next_val = (select max(number) from (select 1 as number union all select id + 1000 as number from users) numbers);
