-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(age integer default (9 + 9))

alter table users modify column age integer default (9 + 9);
