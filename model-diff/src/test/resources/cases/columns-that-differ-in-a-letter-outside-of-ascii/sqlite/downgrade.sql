-- undo of after
-- orm:database sqlite

alter table users rename column x to "Ä";
