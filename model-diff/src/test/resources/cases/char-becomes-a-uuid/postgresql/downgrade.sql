-- undo of after
-- orm:database postgresql

alter table users alter column code set data type char(40);
