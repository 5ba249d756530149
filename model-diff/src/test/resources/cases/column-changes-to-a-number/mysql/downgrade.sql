-- undo of after
-- orm:database mysql

alter table users modify column code varchar(12);
