-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(uq_users_email_realm)

alter table users drop constraint uq_users_email;

alter table users add constraint uq_users_email_realm unique (email, realm);
