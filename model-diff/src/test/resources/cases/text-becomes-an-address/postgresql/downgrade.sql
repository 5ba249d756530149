-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.host
alter table users alter column host set data type varchar(40);
