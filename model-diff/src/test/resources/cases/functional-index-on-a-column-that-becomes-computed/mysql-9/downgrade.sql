-- undo of after
-- orm:database mysql

alter table users
    drop index by_loud,
    drop column loud,
    add column loud varchar(40) after name,
    add index by_loud ((lower(loud)));

update users set loud = upper(name);
