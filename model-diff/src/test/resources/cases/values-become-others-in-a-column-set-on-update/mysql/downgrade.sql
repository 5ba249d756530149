-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.seen
alter table users modify column seen bigint;
