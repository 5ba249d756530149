-- undo of after
-- orm:database postgresql

alter table users rename column handle to nick;
