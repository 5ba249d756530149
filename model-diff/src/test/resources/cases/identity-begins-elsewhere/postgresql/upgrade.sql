-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(id integer not null identity start 1000 increment 10)

alter table users alter column id set increment by 10;

alter table users alter column id set start with 1000;
