-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.handle
alter table users modify column handle varchar(10);

alter table users rename column handle to nick;
