-- after
-- orm:revises 1
-- orm:database mariadb

alter table users drop column other_name;
