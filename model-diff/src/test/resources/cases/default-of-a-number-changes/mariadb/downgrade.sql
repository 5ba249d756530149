-- undo of after
-- orm:database mariadb

alter table users alter column price set default 1.50;
