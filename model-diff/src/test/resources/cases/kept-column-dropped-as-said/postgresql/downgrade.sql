-- undo of after
-- orm:database postgresql

alter table users add column legacy varchar(10);
