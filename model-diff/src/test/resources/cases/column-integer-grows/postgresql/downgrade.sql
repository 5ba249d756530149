-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.visits
alter table users alter column visits set data type integer;
