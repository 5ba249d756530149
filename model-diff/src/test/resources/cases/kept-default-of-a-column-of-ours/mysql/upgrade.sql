-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age bigint)

alter table users modify column age bigint default 18;
