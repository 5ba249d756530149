-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks text)

alter table users alter column marks set data type text using array_to_string(marks, ',');
