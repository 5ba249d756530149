-- undo of after
-- orm:database postgresql

alter table users alter column marks set data type integer[] using case when marks is not null then array[marks] end;
