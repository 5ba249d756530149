-- undo of after
-- orm:database mariadb

alter table users add constraint uq_users_email unique (email);
