-- undo of after
-- orm:database mariadb

alter table users modify column state varchar(20) not null;
