-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age integer, name varchar(60) not null, ix_users_age)

alter table users add column age integer;

alter table users alter column name set data type varchar(60);

create index ix_users_age on users (age);
