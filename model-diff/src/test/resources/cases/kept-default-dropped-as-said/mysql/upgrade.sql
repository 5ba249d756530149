-- after
-- orm:revises none
-- orm:database mysql
-- orm:made users(age altered no default)

alter table users modify column age integer;
