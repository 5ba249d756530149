-- undo of after
-- orm:database postgresql

alter table users alter column gone drop default;

alter table users alter column gone set data type integer using gone::integer;

alter table users alter column gone set default 1;
