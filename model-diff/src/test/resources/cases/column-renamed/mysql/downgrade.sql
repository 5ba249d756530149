-- undo of after
-- orm:database mysql

alter table users rename column handle to nick;
