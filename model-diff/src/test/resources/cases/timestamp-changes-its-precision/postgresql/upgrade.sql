-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(born timestamp(3))

-- orm:destructive narrow-type users.born
alter table users alter column born set data type timestamp(3);
