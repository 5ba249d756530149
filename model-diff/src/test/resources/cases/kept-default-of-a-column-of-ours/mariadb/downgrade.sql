-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type users.age
alter table users modify column age integer default 18;
