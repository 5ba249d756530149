-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(mask bit varying(8))

-- orm:destructive narrow-type users.mask
alter table users alter column mask set data type bit varying(8);
