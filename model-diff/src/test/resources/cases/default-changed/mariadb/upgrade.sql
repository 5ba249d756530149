-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(age integer default 21)

alter table users alter column age set default 21;
