-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(id integer not null)

alter table posts modify column id integer not null;
