-- undo of after
-- orm:database mysql

alter table users modify column shout varchar(40) generated always as (upper(name)) stored;
