-- undo of after
-- orm:database mysql

alter table users modify column token varchar(40) default (uuid());
