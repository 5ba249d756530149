-- undo of after
-- orm:database postgresql

alter table users alter column visits set data type text;
