-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(opens time(6) with time zone)

-- orm:destructive narrow-type users.opens
alter table users alter column opens set data type time(6) with time zone;
