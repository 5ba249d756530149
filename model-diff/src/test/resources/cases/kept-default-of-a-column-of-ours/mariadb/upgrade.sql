-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(age bigint)

alter table users modify column age bigint default 18;
