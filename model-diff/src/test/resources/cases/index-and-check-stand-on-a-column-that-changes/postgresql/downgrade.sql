-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.age
alter table users alter column age set data type integer;
