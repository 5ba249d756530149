-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.wakes
alter table users modify column wakes time not null default '07:00:00';
