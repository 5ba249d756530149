-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code varchar(3))

alter table users alter column code set data type varchar(3);
