-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(uq_users_name)

alter table users add constraint uq_users_name unique (name);
