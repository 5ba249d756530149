-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.nick
alter table users modify column nick varchar(10) comment 'by hand';
