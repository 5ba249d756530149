-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(seen datetime default (current_timestamp))

alter table users modify column seen datetime default current_timestamp;
