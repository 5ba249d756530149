-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code bytea)

alter table users alter column code set data type bytea using decode(replace(code::text, '-', ''), 'hex');
