-- undo of after
-- orm:database mariadb

alter table users
    add column age integer,
    add column born date;

update users set age = 0;

update users set born = date '1970-01-01';

alter table users
    modify column age integer not null,
    modify column born date not null;
