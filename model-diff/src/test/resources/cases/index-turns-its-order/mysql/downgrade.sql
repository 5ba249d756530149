-- undo of after
-- orm:database mysql

alter table users
    drop index ix_names,
    add index ix_names (name);
