-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.gross
alter table users alter column gross set data type integer;
