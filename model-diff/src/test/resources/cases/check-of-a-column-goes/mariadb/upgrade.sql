-- after
-- orm:revises 1
-- orm:database mariadb

alter table users modify column age integer;
