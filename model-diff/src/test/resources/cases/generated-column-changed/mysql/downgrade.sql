-- undo of after
-- orm:database mysql

alter table users modify column other_name varchar(40) generated always as (upper(name)) virtual;
