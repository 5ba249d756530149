-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(other_name varchar(40))

alter table users
    drop column other_name,
    add column other_name varchar(40) after name;

update users set other_name = ucase(name);
