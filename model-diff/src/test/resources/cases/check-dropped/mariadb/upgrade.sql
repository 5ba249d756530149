-- after
-- orm:revises 1
-- orm:database mariadb

alter table users drop constraint ck_users_age;
