-- undo of after
-- orm:database mysql

alter table users rename column b to a;

alter table users rename column c to b;
