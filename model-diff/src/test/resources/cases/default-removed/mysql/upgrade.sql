-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age integer)

alter table users modify column age integer;
