-- undo of after
-- orm:database postgresql

drop index ix_nick;

create index ix_nick on users (nick) where gone IS NULL;
