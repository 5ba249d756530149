-- undo of after
-- orm:database postgresql

alter table users alter column gone drop default;

-- orm:destructive narrow-type users.gone
alter table users alter column gone set data type boolean using gone <> 0;

alter table users alter column gone set default false;
