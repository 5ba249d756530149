-- after
-- orm:revises 1
-- orm:database mysql

alter table users drop index uq_users_email;
