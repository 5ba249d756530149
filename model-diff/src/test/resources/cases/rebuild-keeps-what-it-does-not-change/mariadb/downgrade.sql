-- undo of after
-- orm:database mariadb

alter table users drop index uq_users_name;
