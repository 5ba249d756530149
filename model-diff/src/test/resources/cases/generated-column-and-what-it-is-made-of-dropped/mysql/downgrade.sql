-- undo of after
-- orm:database mysql

alter table users
    add column nick varchar(10),
    add column loud varchar(10) generated always as (upper(nick)) virtual;
