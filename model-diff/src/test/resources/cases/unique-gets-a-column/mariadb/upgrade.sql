-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(uq_users_email_realm)

alter table users
    drop index uq_users_email,
    add constraint uq_users_email_realm unique (email, realm);
