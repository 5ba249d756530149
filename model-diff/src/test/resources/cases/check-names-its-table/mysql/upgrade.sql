-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(name varchar(40))

alter table users add column name varchar(40);
