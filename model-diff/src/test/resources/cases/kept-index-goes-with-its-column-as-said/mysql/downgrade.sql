-- undo of after
-- orm:database mysql

alter table users
    add column nick varchar(10),
    add index by_nick (nick, name);
