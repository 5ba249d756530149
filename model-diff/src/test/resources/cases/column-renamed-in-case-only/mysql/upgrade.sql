-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(Nick varchar(10))

alter table users rename column nick to Nick;
