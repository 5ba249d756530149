-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(details json)

alter table users add column details json;
