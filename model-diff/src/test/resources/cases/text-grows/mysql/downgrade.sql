-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.bio
alter table users modify column bio text;
