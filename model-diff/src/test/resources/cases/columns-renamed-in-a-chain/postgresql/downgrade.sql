-- undo of after
-- orm:database postgresql

alter table users rename column b to a;

alter table users rename column c to b;
