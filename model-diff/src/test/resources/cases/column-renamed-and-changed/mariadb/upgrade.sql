-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(handle varchar(30) not null default 'x')

alter table users rename column nick to handle;

alter table users modify column handle varchar(30) default 'x';

update users set handle = 'x' where handle is null;

alter table users modify column handle varchar(30) not null default 'x';
