-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(height decimal(6,1))

-- orm:destructive narrow-type users.height
alter table users modify column height decimal(6,1);
