-- undo of after
-- orm:database postgresql

drop index ix_age;

alter table users drop constraint told;

-- orm:destructive narrow-type users.age
alter table users alter column age set data type varchar(9);

alter table users add constraint told check ((age)::text <> ''::text);

create index ix_age on users (age) where (age)::text <> '1'::text;
