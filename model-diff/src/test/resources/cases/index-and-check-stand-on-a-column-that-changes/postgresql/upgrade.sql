-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age bigint)

alter table users alter column age set data type bigint;
