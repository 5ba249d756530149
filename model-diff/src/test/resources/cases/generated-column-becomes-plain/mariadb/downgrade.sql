-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column users.other_name
alter table users
    drop column other_name,
    add column other_name varchar(40) generated always as (ucase(name)) virtual after name;
