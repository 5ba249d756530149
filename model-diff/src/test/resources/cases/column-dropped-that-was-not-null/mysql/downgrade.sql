-- undo of after
-- orm:database mysql

alter table users
    add column born date,
    add column age integer;

update users set born = date '1970-01-01';

update users set age = 0;

alter table users
    modify column born date not null,
    modify column age integer not null;
