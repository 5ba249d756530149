-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(created datetime not null default (current_timestamp))

alter table users add column created datetime not null default current_timestamp;
