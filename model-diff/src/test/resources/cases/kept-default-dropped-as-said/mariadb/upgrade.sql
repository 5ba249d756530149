-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made users(age altered no default)

alter table users modify column age integer;
