-- undo of after
-- orm:database postgresql

alter table users alter column gone drop default;

alter table users alter column gone set data type smallint using gone::integer::smallint;

alter table users alter column gone set default 0;
