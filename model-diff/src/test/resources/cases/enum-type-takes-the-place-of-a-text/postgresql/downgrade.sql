-- undo of after
-- orm:database postgresql

alter table users alter column mood set data type varchar(9);

drop type mood;
