-- undo of after
-- orm:database mariadb

alter table users
    drop index ix_bios,
    add index ix_bios (bio(20));
