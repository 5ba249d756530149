-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_bios)

alter table users
    drop index ix_bios,
    add index ix_bios (bio(40));
