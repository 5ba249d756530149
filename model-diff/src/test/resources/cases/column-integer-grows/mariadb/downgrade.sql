-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.visits
alter table users modify column visits integer;
