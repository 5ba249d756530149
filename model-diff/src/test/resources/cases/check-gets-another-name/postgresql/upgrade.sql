-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(adult)

alter table users drop constraint grown;

alter table users add constraint adult check (age >= 18);
