-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.size
alter table users modify column size float;
