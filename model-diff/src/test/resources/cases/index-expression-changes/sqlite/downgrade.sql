-- undo of after
-- orm:database sqlite

drop index ix_name;

create index ix_name on users ((lower(name)));
