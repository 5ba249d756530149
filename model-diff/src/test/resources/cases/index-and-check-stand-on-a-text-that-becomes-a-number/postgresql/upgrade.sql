-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(age integer, told, ix_age)

drop index ix_age;

alter table users drop constraint told;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer using trim(age)::integer;

alter table users add constraint told check (age <> 0);

create index ix_age on users (age) where age <> 1;
