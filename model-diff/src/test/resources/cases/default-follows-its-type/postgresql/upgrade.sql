-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age integer not null default 18)

alter table users alter column age drop default;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer using trim(age)::integer;

alter table users alter column age set default 18;
