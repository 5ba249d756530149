-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.marks
alter table users alter column marks set data type text[];
