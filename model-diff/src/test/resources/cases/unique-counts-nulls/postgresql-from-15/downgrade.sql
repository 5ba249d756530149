-- undo of after
-- orm:database postgresql

alter table users drop constraint one_nick;

alter table users add constraint one_nick unique (nick);
