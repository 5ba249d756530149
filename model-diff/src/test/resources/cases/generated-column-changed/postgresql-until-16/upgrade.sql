-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(other_name varchar(40) generated always as (lower(name)) stored)

alter table users drop column other_name;

alter table users add column other_name varchar(40) generated always as (lower(name)) stored;
