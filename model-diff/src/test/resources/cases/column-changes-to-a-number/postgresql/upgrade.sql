-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code integer)

-- orm:destructive narrow-type users.code
alter table users alter column code set data type integer using trim(code)::integer;
