-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(nick varchar(255))

alter table users modify column nick varchar(255);
