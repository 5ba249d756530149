-- undo of after
-- orm:database mariadb

alter table users modify column other_name varchar(40) generated always as (ucase(name)) virtual;
