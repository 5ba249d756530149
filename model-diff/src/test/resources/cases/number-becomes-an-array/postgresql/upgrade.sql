-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(marks integer[])

alter table users alter column marks set data type integer[] using case when marks is not null then array[marks] end;
