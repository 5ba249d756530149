-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(code uuid)

-- orm:destructive narrow-type users.code
alter table users modify column code uuid;
