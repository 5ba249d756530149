-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(gone integer not null default 0)

alter table users modify column gone integer not null default 0;
