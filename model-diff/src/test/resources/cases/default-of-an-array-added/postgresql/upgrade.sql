-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks integer[] default ('{1,2}'))

alter table users alter column marks set default '{1,2}';
