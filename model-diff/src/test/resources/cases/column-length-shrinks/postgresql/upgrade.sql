-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(10))

-- orm:destructive narrow-type users.nick
alter table users alter column nick set data type varchar(10);
