-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(name text, by_name)

alter table users alter column name set data type text;

create index by_name on users ((lower(name)));
