-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made people, people(id integer not null identity, a integer, b integer, pk_users)

alter table users rename to people;

alter table people drop constraint uq_a_b;
