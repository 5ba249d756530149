-- undo of after
-- orm:database postgresql

alter table users alter column age drop default;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type varchar(3);

alter table users alter column age set default '18';
