-- undo of after
-- orm:database postgresql

drop index ix_users_age;

-- orm:destructive narrow-type users.name
alter table users alter column name set data type varchar(40);

-- orm:destructive drop-column users.age
alter table users drop column age;
