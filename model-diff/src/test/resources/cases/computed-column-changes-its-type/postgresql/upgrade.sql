-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gross bigint generated always as (net + 1) stored)

alter table users alter column gross set data type bigint;
