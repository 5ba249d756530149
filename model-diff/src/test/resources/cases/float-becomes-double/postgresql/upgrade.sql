-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(height double precision)

alter table users alter column height set data type double precision;
