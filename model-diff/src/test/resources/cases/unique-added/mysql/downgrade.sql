-- undo of after
-- orm:database mysql

alter table users drop index uq_users_email;
