-- after
-- orm:revises 1
-- orm:database postgresql

alter table users set unlogged;
