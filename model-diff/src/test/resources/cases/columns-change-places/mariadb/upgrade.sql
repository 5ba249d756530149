-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(b varchar(10) not null, a varchar(20) not null)

alter table users rename column a to a_;

alter table users rename column b to a;

alter table users rename column a_ to b;
