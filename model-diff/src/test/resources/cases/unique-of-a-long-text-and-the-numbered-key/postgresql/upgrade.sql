-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(note text not null)

alter table users alter column note set data type text;
