-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(upper_name varchar(40) generated always as (upper(name)) stored)

alter table users add column upper_name varchar(40) generated always as (upper(name)) stored;
