-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made people, people(id integer not null identity, name varchar(40) not null, PRIMARY)

alter table users rename to people;
