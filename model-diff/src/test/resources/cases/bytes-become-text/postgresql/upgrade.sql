-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(code text)

alter table users alter column code set data type text using convert_from(code, 'UTF8');
