-- undo of after
-- orm:database mariadb

alter table users add column other_name varchar(40) generated always as (ucase(name)) virtual;
