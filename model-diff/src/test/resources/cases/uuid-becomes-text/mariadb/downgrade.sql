-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.code
alter table users modify column code uuid;
