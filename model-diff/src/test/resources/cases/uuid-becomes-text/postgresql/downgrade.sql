-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.code
alter table users alter column code set data type uuid using code::uuid;
