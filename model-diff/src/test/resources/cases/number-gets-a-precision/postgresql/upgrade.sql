-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(net numeric(10,2))

-- orm:destructive narrow-type users.net
alter table users alter column net set data type numeric(10,2);
