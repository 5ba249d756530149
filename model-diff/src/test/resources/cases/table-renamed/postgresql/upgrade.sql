-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made people, people(id integer not null identity, name varchar(40) not null, pk_users)

alter table users rename to people;
