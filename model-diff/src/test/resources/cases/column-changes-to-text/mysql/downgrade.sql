-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.code
alter table users modify column code integer;
