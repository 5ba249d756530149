-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.note
alter table users alter column note set data type varchar(40);
