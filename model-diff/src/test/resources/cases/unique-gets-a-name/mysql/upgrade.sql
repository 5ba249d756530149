-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(one_mail)

alter table users rename index uq_users_email to one_mail;
