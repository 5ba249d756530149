-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(shout varchar(40) generated always as (upper( name )) stored)

alter table users
    drop index ix_users_shout,
    drop column shout,
    add column shout varchar(40) generated always as (ucase(name)) stored after name,
    add index ix_users_shout (shout);
