-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(age integer)

alter table users add column age integer;
