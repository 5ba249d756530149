-- after
-- orm:revises 1
-- orm:database postgresql

alter table users drop constraint uq_users_email;
