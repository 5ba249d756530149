-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(shout varchar(40) generated always as (upper( name )) virtual)

-- orm:destructive drop-column users.shout
alter table users
    drop column shout,
    add column shout varchar(40) generated always as (upper(name)) virtual after name;
