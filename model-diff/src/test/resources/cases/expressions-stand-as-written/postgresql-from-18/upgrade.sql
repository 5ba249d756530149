-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(initials varchar(9) default (upper('x')), doubled integer generated always as ((age * 2) + 1) virtual, ck_users_age_name, ix_users_age, ix_users_name)

alter table users add column initials varchar(9) default (upper('x'));

alter table users add column doubled integer generated always as (age * 2 + 1) virtual;

alter table users add constraint ck_users_age_name check (age between 18 and 65 and name in ('xa', 'xb') and name like 'x%');

create index ix_users_age on users (age) where age between 18 and 65 and name <> 'xb';

create index ix_users_name on users ((lower(name)), (abs(age)) desc);
