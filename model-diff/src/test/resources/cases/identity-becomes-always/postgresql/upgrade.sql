-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(id integer not null identity always)

alter table users alter column id set generated always;
