-- undo of after
-- orm:database mariadb

alter table users modify column visits integer unsigned not null default 0;
