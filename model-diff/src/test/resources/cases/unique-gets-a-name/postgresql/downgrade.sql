-- undo of after
-- orm:database postgresql

alter table users drop constraint one_mail;

alter table users add constraint uq_users_email unique (email);
