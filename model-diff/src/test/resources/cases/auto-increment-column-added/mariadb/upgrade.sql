-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(id integer not null identity, PRIMARY)

alter table posts
    add column id integer not null auto_increment,
    add primary key (id);
