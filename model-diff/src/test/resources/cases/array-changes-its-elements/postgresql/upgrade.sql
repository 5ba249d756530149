-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks integer[])

-- orm:destructive narrow-type users.marks
alter table users alter column marks set data type integer[] using marks::integer[];
