-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ck_users_age)

alter table users modify column age integer check (age > 0);
