-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks varchar(10)[])

alter table users alter column marks set data type varchar(10)[] using string_to_array(marks, ',')::varchar(10)[];
