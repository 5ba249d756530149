-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(handle varchar(30) not null default 'x')

alter table users rename column nick to handle;

alter table users alter column handle set data type varchar(30);

update users set handle = 'x' where handle is null;

alter table users alter column handle set not null;

alter table users alter column handle set default 'x';
