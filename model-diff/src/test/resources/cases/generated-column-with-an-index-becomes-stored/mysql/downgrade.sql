-- undo of after
-- orm:database mysql

alter table users
    drop index ix_users_shout,
    drop column shout,
    add column shout varchar(40) generated always as (upper(name)) virtual after name,
    add index ix_users_shout (shout);
