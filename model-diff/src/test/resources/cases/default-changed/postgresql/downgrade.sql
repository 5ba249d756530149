-- undo of after
-- orm:database postgresql

alter table users alter column age set default 18;
