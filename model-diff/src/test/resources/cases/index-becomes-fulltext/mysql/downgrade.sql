-- undo of after
-- orm:database mysql

alter table users
    drop index ix_bios,
    add index ix_bios (bio);
