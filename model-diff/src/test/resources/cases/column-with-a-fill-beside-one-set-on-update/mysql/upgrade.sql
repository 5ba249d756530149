-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age integer not null, name varchar(40) not null)

alter table users add column age integer;

update users set seen = seen, age = (18);

update users set seen = seen, name = ('none') where name is null;

alter table users
    modify column age integer not null,
    modify column name varchar(40) not null;
