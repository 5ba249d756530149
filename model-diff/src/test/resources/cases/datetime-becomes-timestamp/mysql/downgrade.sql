-- undo of after
-- orm:database mysql

alter table users modify column seen datetime(6);
