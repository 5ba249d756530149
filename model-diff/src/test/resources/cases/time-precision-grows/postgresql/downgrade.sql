-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.opens
alter table users alter column opens set data type time(0);
