-- undo of after
-- orm:database postgresql

alter table users alter column net set data type numeric;
