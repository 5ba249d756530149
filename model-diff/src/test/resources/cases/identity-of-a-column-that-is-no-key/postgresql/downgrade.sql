-- undo of after
-- orm:database postgresql

alter table users alter column number drop identity;
