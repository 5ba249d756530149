-- undo of after
-- orm:database mysql

alter table users modify column number integer unsigned;
