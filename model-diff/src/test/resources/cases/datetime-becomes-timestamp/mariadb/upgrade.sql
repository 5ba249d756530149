-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(seen timestamp(6))

-- orm:destructive narrow-type users.seen
alter table users modify column seen timestamp(6) null;
