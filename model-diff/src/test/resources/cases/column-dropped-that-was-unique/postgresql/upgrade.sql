-- after
-- orm:revises 1
-- orm:database postgresql

alter table users drop constraint uq_users_email;

-- orm:destructive drop-column users.email
alter table users drop column email;
