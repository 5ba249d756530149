-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(other_name varchar(40) generated always as (lower(name)) stored)

alter table users alter column other_name set expression as (lower(name));
