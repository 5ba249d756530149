-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(id integer not null identity)

alter table posts modify column id integer not null auto_increment;
