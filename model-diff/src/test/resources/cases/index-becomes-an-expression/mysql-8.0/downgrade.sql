-- undo of after
-- orm:database mysql

create index ix_names on users (name);
