-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(uq_users_email)

alter table users add constraint uq_users_email unique (email);
