-- undo of after
-- orm:database sqlite

alter table users rename column b to a;

alter table users rename column c to b;
