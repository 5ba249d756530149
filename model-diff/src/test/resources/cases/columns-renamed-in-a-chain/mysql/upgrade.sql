-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(b varchar(10) not null, c varchar(10) not null)

alter table users rename column b to c;

alter table users rename column a to b;
