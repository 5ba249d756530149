-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ck_users_color)

alter table users drop constraint ck_users_color;

alter table users add constraint ck_users_color check (color between 0 and 2);
