-- undo of after
-- orm:database mysql

alter table users
    drop index uq_users_email_realm,
    add constraint uq_users_email unique (email);
