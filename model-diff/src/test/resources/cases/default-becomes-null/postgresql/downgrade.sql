-- undo of after
-- orm:database postgresql

alter table users alter column nick set default 'x';
