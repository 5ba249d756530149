-- undo of after
-- orm:database mysql

alter table users modify column visits integer unsigned not null default 0;
