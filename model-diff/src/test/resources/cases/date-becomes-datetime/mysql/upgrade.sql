-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(seen datetime)

alter table users modify column seen datetime;
