-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(pause interval day to second(0))

-- orm:destructive narrow-type users.pause
alter table users alter column pause set data type interval day to second(0);
