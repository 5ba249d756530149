-- undo of after
-- orm:database mysql

alter table users modify column state varchar(20) not null;
