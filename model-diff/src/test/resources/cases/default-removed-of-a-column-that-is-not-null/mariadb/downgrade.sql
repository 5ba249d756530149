-- undo of after
-- orm:database mariadb

alter table users alter column nick set default 'x';
