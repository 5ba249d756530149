-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(seen datetime(6))

alter table users modify column seen datetime(6);
