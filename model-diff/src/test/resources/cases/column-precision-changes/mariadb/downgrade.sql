-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.height
alter table users modify column height decimal(5,2);
