-- after
-- orm:revises 1
-- orm:database mariadb

alter table users drop index uq_users_email;
