-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick text)

alter table users alter column nick set data type text;
