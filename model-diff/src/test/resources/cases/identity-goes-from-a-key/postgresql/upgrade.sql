-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(id integer not null)

alter table users alter column id drop identity;
