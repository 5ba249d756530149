-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(born timestamp(6))

alter table users alter column born set data type timestamp(6) using born at time zone 'UTC';
