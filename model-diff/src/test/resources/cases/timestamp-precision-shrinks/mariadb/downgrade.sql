-- undo of after
-- orm:database mariadb

alter table users modify column seen timestamp(6) null;
