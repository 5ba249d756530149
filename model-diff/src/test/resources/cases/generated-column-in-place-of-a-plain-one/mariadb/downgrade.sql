-- undo of after
-- orm:database mariadb

alter table users
    drop column shout,
    add column shout varchar(40) after name;

update users set shout = ucase(name);
