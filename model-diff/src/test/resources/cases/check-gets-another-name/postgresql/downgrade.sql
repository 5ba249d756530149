-- undo of after
-- orm:database postgresql

alter table users drop constraint adult;

alter table users add constraint grown check (age >= 18);
