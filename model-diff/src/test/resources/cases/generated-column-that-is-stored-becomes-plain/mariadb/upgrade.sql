-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(shout varchar(40))

alter table users modify column shout varchar(40);
