-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(id bigint not null)

alter table users alter column id drop identity;

alter table users alter column id set data type bigint;
