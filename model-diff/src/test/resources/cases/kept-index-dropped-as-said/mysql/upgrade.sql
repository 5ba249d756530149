-- after
-- orm:revises none
-- orm:database mysql

alter table users drop index by_name;
