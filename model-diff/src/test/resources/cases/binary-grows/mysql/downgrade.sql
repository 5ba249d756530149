-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.hash
alter table users modify column hash binary(16);
