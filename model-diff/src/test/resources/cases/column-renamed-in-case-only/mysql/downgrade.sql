-- undo of after
-- orm:database mysql

alter table users rename column Nick to nick;
