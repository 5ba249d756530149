-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(one_mail)

alter table users drop constraint uq_users_email;

alter table users add constraint one_mail unique (email);
