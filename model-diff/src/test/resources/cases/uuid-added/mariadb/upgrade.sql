-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(token uuid)

alter table users add column token uuid;
