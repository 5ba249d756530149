-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(secret varchar(10))

alter table users modify column secret varchar(10);
