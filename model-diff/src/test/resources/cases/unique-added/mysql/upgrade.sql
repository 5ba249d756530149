-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(uq_users_email)

alter table users add constraint uq_users_email unique (email);
