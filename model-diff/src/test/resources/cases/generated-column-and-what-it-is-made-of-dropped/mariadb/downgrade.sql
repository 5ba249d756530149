-- undo of after
-- orm:database mariadb

alter table users
    add column nick varchar(10),
    add column loud varchar(10) generated always as (ucase(nick)) virtual;
