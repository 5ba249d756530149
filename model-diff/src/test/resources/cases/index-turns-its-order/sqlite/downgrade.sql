-- undo of after
-- orm:database sqlite

drop index ix_names;

create index ix_names on users (name);
