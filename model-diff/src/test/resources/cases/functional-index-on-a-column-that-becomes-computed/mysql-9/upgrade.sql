-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(loud varchar(40) generated always as (upper( name )) virtual)

-- orm:destructive drop-column users.loud
alter table users
    drop index by_loud,
    drop column loud,
    add column loud varchar(40) generated always as (upper(name)) virtual after name,
    add index by_loud ((lower(loud)));
