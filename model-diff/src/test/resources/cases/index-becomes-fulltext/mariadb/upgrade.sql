-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_bios)

alter table users drop index ix_bios;

create fulltext index ix_bios on users (bio);
