-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(other_name varchar(40) generated always as (lower( name )) virtual)

alter table users modify column other_name varchar(40) generated always as (lower(name)) virtual;
