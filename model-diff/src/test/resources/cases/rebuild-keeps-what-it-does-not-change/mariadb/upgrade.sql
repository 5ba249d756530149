-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(uq_users_name)

alter table users add constraint uq_users_name unique (name);
