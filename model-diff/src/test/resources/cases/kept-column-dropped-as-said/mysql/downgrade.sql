-- undo of after
-- orm:database mysql

alter table users add column legacy varchar(10);
