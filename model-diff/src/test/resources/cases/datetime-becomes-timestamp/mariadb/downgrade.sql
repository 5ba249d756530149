-- undo of after
-- orm:database mariadb

alter table users modify column seen datetime(6);
