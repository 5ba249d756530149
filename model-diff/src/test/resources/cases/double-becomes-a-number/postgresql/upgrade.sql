-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(height numeric(10,2))

-- orm:destructive narrow-type users.height
alter table users alter column height set data type numeric(10,2);
