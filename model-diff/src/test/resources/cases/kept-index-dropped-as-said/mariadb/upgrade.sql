-- after
-- orm:revises none
-- orm:database mariadb

alter table users drop index by_name;
