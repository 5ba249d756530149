-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(shout varchar(40) generated always as (upper( name )) virtual, ix_users_shout)

alter table users
    add column shout varchar(40) generated always as (upper(name)) virtual,
    add index ix_users_shout (shout);
