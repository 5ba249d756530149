-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gone boolean)

-- orm:destructive narrow-type users.gone
alter table users alter column gone set data type boolean using gone::boolean;
