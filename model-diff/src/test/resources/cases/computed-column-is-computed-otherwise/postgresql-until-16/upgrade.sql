-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gross integer generated always as (case when net > 10 then net * 2 else net end) stored)

alter table users drop column gross;

alter table users add column gross integer generated always as (
CASE
    WHEN (net > 10) THEN (net * 2)
    ELSE net
END) stored;
