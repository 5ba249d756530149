-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks bigint[])

alter table users alter column marks set data type bigint[];
