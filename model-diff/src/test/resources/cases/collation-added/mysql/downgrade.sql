-- undo of after
-- orm:database mysql

alter table users modify column nick varchar(10);
