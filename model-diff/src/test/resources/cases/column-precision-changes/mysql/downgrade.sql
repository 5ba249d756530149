-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.height
alter table users modify column height decimal(5,2);
