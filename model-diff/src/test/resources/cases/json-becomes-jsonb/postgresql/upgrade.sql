-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(facts jsonb)

alter table users alter column facts set data type jsonb;
