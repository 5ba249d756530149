-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks text)

-- orm:destructive narrow-type users.marks
alter table users alter column marks set data type text using array_to_string(marks, ',');
