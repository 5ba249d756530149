-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(born varchar(10))

-- orm:destructive narrow-type users.born
alter table users alter column born set data type varchar(10);
