-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks integer[])

alter table users alter column marks set data type integer[] using array[marks]::integer[];
