-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.born
alter table users alter column born set data type date;
