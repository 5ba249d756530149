-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(code integer)

-- orm:destructive narrow-type users.code
alter table users modify column code integer;
