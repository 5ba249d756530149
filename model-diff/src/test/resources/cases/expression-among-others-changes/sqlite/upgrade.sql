-- after
-- orm:revises 1
-- orm:database sqlite
-- orm:made users(ck_users_age_name)
-- orm:rebuilds users HASH

-- rebuild of users: stops here where foreign keys are on
select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;

pragma legacy_alter_table = on;

create table _orm_new_users (
    id integer not null,
    name varchar(40) not null,
    age integer not null,
    initials varchar(9) default (upper('x')),
    doubled integer generated always as (age * 2 + 1) virtual,
    constraint pk_users primary key (id),
    constraint ck_users_age_name check (age between 18 and 70 and name in ('xa', 'xb') and name like 'x%')
);

insert into _orm_new_users (id, name, age, initials)
select id, name, age, initials from users;

drop table users;

alter table _orm_new_users rename to users;

pragma legacy_alter_table = off;

create index ix_users_age on users (age) where age between 18 and 65 and name <> 'xb';

create index ix_users_name on users ((lower(name)), (abs(age)) desc);
