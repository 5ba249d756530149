-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.bio
alter table users modify column bio varchar(200) not null;
