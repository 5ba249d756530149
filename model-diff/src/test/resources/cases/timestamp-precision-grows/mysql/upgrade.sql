-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(seen datetime(6))

alter table users modify column seen datetime(6);
