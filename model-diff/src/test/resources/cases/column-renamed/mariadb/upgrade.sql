-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(handle varchar(10))

alter table users rename column nick to handle;
