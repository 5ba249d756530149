-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name varchar(60) not null)

alter table users alter column name set data type varchar(60);
