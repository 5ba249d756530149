-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.shout
alter table users modify column shout varchar(40) generated always as (ucase(name)) stored;
