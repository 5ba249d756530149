-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.height
alter table users alter column height set data type double precision;
