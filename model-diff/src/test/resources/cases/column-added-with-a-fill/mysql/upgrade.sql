-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age integer not null)

alter table users add column age integer;

update users set age = (18);

alter table users modify column age integer not null;
