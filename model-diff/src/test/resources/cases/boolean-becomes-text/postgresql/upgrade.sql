-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(gone varchar(5))

alter table users alter column gone set data type varchar(5);
