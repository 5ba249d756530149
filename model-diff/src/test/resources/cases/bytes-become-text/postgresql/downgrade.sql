-- undo of after
-- orm:database postgresql

alter table users alter column code set data type bytea using convert_to(code, 'UTF8');
