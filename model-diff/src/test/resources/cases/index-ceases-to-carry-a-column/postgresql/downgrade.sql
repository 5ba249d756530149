-- undo of after
-- orm:database postgresql

drop index ix_name;

create index ix_name on users (name) include (nick, age);
