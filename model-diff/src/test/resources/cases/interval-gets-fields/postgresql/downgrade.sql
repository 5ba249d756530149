-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.pause
alter table users alter column pause set data type interval;
