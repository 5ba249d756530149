-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(visits integer not null default 0)

alter table users modify column visits integer not null default 0;
