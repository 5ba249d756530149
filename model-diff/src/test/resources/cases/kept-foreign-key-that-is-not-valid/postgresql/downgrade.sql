-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.boss_id
alter table users alter column boss_id set data type integer;
