-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code uuid)

-- orm:destructive narrow-type users.code
alter table users alter column code set data type uuid using code::uuid;
