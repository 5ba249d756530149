-- undo of after
-- orm:database postgresql

drop index ix_names;

create index ix_names on users (name);
