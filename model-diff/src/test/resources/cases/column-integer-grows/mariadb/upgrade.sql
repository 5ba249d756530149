-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(visits bigint)

alter table users modify column visits bigint;
