-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(seen timestamp(6))

alter table users modify column seen timestamp(6) null;
