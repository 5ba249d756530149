-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(wakes varchar(255))

alter table users alter column wakes set data type varchar(255);
