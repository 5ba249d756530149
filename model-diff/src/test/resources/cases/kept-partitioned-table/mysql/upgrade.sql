-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age integer)

alter table users add column age integer;
