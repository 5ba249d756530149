-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(facts text)

alter table users alter column facts set data type text;
