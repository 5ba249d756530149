-- undo of after
-- orm:database mysql

alter table users modify column secret varchar(10) invisible;
