-- after
-- orm:revises none
-- orm:database postgresql
-- orm:made users(age altered no default)

alter table users alter column age drop default;
