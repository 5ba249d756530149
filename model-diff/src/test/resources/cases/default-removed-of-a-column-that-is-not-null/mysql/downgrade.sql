-- undo of after
-- orm:database mysql

alter table users alter column nick set default 'x';
