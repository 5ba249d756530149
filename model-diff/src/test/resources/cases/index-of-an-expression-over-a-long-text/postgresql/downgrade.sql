-- undo of after
-- orm:database postgresql

drop index by_name;

-- orm:destructive narrow-type users.name
alter table users alter column name set data type varchar(40);
