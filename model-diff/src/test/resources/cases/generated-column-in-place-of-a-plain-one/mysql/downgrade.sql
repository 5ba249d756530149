-- undo of after
-- orm:database mysql

alter table users
    drop column shout,
    add column shout varchar(40) after name;

update users set shout = upper(name);
