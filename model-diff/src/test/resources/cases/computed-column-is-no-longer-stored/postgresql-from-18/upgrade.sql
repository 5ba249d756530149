-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gross integer generated always as (net + 1) virtual)

alter table users drop column gross;

alter table users add column gross integer generated always as (net + 1) virtual;
