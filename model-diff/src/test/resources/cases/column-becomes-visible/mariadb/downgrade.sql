-- undo of after
-- orm:database mariadb

alter table users modify column secret varchar(10) invisible;
