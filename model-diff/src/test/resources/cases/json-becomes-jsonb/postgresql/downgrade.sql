-- undo of after
-- orm:database postgresql

alter table users alter column facts set data type json;
