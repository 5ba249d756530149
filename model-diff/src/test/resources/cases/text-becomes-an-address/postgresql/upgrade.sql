-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(host inet)

-- orm:destructive narrow-type users.host
alter table users alter column host set data type inet using host::inet;
