-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.size
alter table users modify column size float;
