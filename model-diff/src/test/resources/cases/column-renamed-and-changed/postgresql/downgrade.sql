-- undo of after
-- orm:database postgresql

alter table users alter column handle drop default;

-- orm:destructive narrow-type users.handle
alter table users alter column handle set data type varchar(10);

alter table users alter column handle drop not null;

alter table users rename column handle to nick;
