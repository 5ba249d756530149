-- after
-- orm:revises 1
-- orm:database mysql

alter table users drop check ck_users_age;
