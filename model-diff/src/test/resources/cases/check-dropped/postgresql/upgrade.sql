-- after
-- orm:revises 1
-- orm:database postgresql

alter table users drop constraint ck_users_age;
