-- undo of after
-- orm:database mysql

alter table users alter column age set default 18;
