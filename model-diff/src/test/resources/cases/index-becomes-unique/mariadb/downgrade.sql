-- undo of after
-- orm:database mariadb

alter table users
    drop index ix_names,
    add index ix_names (name);
