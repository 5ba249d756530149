-- after
-- orm:revises 1
-- orm:database mysql

alter table users drop column other_name;
