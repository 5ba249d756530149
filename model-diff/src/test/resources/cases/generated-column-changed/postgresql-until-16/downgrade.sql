-- undo of after
-- orm:database postgresql

alter table users drop column other_name;

alter table users add column other_name varchar(40) generated always as (upper((name)::text)) stored;
