-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(visits text not null default '0')

alter table users alter column visits drop default;

alter table users alter column visits set data type text;

alter table users alter column visits set default '0';
