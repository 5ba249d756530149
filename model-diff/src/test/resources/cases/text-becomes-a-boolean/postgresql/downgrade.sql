-- undo of after
-- orm:database postgresql

alter table users alter column gone set data type varchar(5);
