-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.hash
alter table users modify column hash binary(16);
