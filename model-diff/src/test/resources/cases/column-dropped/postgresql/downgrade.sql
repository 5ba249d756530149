-- undo of after
-- orm:database postgresql

alter table users add column nick varchar(10);
