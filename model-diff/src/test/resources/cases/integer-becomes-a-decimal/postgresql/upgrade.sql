-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(net numeric(12,2))

alter table users alter column net set data type numeric(12,2);
