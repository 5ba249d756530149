-- undo of after
-- orm:database mariadb

alter table users modify column code varchar(12);
