-- undo of after
-- orm:database postgresql

alter table users add column old_note varchar(20);

alter table users rename column nickname to nick;
