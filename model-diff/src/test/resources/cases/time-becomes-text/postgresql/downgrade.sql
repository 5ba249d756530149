-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.wakes
alter table users alter column wakes set data type time(6) using wakes::time(6);
