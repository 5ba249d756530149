-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(initials varchar(9), doubled integer generated always as (( age * 2 ) + 1) virtual, ix_users_age)

alter table users
    add column initials varchar(9),
    add column doubled integer generated always as (age * 2 + 1) virtual,
    add index ix_users_age (age);
