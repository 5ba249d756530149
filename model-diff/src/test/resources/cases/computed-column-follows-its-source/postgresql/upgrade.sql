-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(net bigint)

alter table users drop column gross;

alter table users alter column net set data type bigint;

alter table users add column gross integer generated always as (net + 1) stored;

create index ix_gross on users (gross);
