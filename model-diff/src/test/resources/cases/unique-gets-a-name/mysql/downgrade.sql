-- undo of after
-- orm:database mysql

alter table users rename index one_mail to uq_users_email;
