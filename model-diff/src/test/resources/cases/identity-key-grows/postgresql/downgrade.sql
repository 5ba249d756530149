-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.id
alter table users alter column id set data type integer;
