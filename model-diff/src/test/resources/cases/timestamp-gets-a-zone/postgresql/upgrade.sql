-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(born timestamp(6) with time zone)

alter table users alter column born set data type timestamp(6) with time zone using born at time zone 'UTC';
