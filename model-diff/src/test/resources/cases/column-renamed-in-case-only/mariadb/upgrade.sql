-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(Nick varchar(10))

alter table users rename column nick to Nick;
