-- undo of after
-- orm:database mariadb

alter table users modify column shout varchar(40) generated always as (ucase(name)) stored;
