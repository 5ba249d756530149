-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(code varchar(12))

alter table users modify column code varchar(12);
