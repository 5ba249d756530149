-- undo of after
-- orm:database sqlite

alter table users add column legacy varchar(10);
