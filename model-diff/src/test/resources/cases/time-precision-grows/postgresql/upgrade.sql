-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(opens time(6))

alter table users alter column opens set data type time(6);
