-- undo of after
-- orm:database mysql

alter table users modify column seen timestamp(6) null;
