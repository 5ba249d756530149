-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code varchar(36))

alter table users alter column code set data type varchar(36);
