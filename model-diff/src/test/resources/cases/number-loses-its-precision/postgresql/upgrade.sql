-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(net numeric)

alter table users alter column net set data type numeric;
