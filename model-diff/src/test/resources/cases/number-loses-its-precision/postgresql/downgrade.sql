-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.net
alter table users alter column net set data type numeric(10,2);
