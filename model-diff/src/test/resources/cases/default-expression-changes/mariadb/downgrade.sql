-- undo of after
-- orm:database mariadb

alter table users modify column token varchar(40) default (uuid());
