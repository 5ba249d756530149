-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(upper_name varchar(40) generated always as (upper( name )) virtual)

alter table users add column upper_name varchar(40) generated always as (upper(name)) virtual;
