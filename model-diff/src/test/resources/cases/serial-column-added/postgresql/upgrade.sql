-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(number integer not null identity)

alter table users add column number serial not null;
