-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(seen timestamp(6) default (current_timestamp + '1 day'))

alter table users alter column seen set default (CURRENT_TIMESTAMP + '1 day'::interval);
