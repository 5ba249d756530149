-- undo of after
-- orm:database postgresql

alter table users alter column nick set data type varchar(10) collate "C";
