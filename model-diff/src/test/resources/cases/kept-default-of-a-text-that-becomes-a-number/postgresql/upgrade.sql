-- after
-- orm:revises none
-- orm:database postgresql
-- orm:made users(age altered type integer)

alter table users alter column age drop default;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer using trim(age)::integer;

alter table users alter column age set default '18';
