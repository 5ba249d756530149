-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(initials varchar(9) default (upper( 'x' )), doubled integer generated always as (( age * 2 ) + 1) virtual, ck_users_age_name, ix_users_age, ix_users_name)

alter table users
    add column initials varchar(9) default (upper('x')),
    add column doubled integer generated always as (age * 2 + 1) virtual,
    add constraint ck_users_age_name check (age between 18 and 65 and name in ('xa', 'xb') and name like 'x%'),
    add index ix_users_age (age),
    add index ix_users_name ((lower(name)), (abs(age)) desc);
