-- undo of after
-- orm:database mysql

alter table users modify column seen datetime(6) not null default current_timestamp(6);
