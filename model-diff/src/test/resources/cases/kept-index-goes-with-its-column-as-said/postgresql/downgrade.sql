-- undo of after
-- orm:database postgresql

alter table users add column nick varchar(10);

create index by_nick on users (nick, name);
