-- undo of after
-- orm:database sqlite

alter table users add column nick varchar(10);
