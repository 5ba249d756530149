-- undo of after
-- orm:database postgresql

alter table users alter column born set data type timestamp(6) with time zone using born at time zone 'UTC';
