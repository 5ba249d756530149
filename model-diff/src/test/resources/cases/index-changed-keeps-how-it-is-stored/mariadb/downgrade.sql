-- undo of after
-- orm:database mariadb

alter table users
    drop index ix_nick,
    drop index ix_bio,
    drop index ix_both,
    add index ix_nick (nick) comment 'short' ignored,
    add unique index ix_both (name, nick) comment 'one each';

create fulltext index ix_bio on users (bio);
