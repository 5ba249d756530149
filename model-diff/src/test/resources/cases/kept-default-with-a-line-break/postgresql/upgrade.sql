-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age integer)

alter table users add column age integer;
