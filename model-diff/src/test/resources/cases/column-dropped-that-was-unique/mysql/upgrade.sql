-- after
-- orm:revises 1
-- orm:database mysql

-- orm:destructive drop-column users.email
alter table users
    drop index uq_users_email,
    drop column email;
