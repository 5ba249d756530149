-- undo of after
-- orm:database mariadb

alter table users modify column nick varchar(30);
