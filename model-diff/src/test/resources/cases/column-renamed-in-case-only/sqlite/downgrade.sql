-- undo of after
-- orm:database sqlite

alter table users rename column Nick to nick;
