-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.nick
alter table users modify column nick varchar(10);
