-- undo of after
-- orm:database mariadb

create index ix_names on users (name);
