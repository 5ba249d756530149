-- undo of after
-- orm:database mysql

alter table users modify column seen datetime on update current_timestamp;
