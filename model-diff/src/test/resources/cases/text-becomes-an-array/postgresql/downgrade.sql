-- undo of after
-- orm:database postgresql

-- orm:destructive narrow-type users.marks
alter table users alter column marks set data type varchar(10) using array_to_string(marks, ',');
