-- undo of after
-- orm:database mariadb

alter table users rename column b to a_;

alter table users rename column a to b;

alter table users rename column a_ to a;
