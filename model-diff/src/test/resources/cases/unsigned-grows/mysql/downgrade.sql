-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.visits
alter table users modify column visits integer unsigned;
