-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.mask
alter table users alter column mask set data type bit varying(3);
