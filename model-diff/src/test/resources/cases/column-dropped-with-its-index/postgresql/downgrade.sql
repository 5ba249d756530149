-- undo of after
-- orm:database postgresql

alter table users add column nick varchar(10);

create index ix_users_nick on users (nick);
