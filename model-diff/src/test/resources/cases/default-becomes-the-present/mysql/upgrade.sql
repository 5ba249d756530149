-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(seen datetime default (current_timestamp))

alter table users modify column seen datetime default current_timestamp;
