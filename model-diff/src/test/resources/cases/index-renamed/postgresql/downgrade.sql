-- undo of after
-- orm:database postgresql

drop index ix_user_names;

create index ix_names on users (name);
