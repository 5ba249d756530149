-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(nick varchar(10))

-- orm:destructive narrow-type users.nick
alter table users modify column nick varchar(10);
