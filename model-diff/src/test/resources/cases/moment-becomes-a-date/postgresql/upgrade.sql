-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(born date)

-- orm:destructive narrow-type users.born
alter table users alter column born set data type date using (born at time zone 'UTC')::date;
