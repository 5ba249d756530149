-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.shout
alter table users modify column shout varchar(40) generated always as (upper(name)) stored;
