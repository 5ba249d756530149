-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(visits integer not null default 0)

alter table users modify column visits integer not null default 0;
