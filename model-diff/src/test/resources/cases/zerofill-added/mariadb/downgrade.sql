-- undo of after
-- orm:database mariadb

alter table users modify column number integer unsigned;
