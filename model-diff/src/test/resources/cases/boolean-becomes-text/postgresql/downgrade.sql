-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.gone
alter table users alter column gone set data type boolean using gone::boolean;
