-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(one_mail)

alter table users rename index uq_users_email to one_mail;
