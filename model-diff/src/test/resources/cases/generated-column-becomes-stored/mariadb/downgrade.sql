-- undo of after
-- orm:database mariadb

alter table users
    drop column shout,
    add column shout varchar(40) generated always as (ucase(name)) virtual after name;
