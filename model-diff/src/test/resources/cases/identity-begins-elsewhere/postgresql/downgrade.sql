-- undo of after
-- orm:database postgresql

alter table users alter column id set increment by 1;

alter table users alter column id set start with 1;
