-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(created timestamp(6) not null default (current_timestamp))

alter table users add column created timestamp(6) not null default current_timestamp;
