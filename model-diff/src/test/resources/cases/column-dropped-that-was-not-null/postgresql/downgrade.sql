-- undo of after
-- orm:database postgresql

alter table users add column born date;

update users set born = date '1970-01-01';

alter table users alter column born set not null;

alter table users add column age integer;

update users set age = 0;

alter table users alter column age set not null;
