-- undo of after
-- orm:database postgresql

alter table users drop constraint adult;

alter table users add constraint adult check (age >= 18);
