create table users (
    id integer not null primary key,
    name varchar(40) not null,
    age integer not null,
    initials varchar(9) default (upper('x')),
    doubled integer generated always as (age * 2 + 1) virtual,
    constraint ck_users_age_name check (age between 18 and 65 and name in ('xa', 'xb') and name like 'x%')
);

create index ix_users_age on users (age) where age between 18 and 65 and name <> 'xb';

create index ix_users_name on users (lower(name), abs(age) desc);
