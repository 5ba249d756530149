-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.seen
alter table users modify column seen bigint;
