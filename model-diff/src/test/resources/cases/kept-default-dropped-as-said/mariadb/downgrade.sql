-- undo of after
-- orm:database mariadb

alter table users alter column age set default 18;
