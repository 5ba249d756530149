-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(number bigint default (nextval('numbers')))

alter table users alter column number set default (nextval('numbers'::regclass));
