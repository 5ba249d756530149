-- undo of after
-- orm:database mysql

-- orm:destructive drop-column users.other_name
alter table users
    drop column other_name,
    add column other_name varchar(40) generated always as (upper(name)) virtual after name;
