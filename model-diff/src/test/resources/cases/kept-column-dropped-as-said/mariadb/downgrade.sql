-- undo of after
-- orm:database mariadb

alter table users add column legacy varchar(10);
