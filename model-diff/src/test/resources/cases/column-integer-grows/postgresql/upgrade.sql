-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(visits bigint)

alter table users alter column visits set data type bigint;
