-- undo of after
-- orm:database mariadb

alter table users modify column nick char(10);
