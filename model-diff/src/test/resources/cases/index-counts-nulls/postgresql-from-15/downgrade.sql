-- undo of after
-- orm:database postgresql

drop index ix_nick;

create unique index ix_nick on users (nick);
