-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(id bigint not null identity)

alter table users alter column id set data type bigint;

alter sequence users_id_seq as bigint;
