-- after
-- orm:revises 1
-- orm:database mysql

alter table users drop index ix_users_name;
