-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_both, ix_bio, ix_nick)

alter table users
    drop index ix_bio,
    drop index ix_both,
    drop index ix_nick,
    add unique index ix_both (nick, name, id) comment 'one each',
    add index ix_nick (nick, name) comment 'short' ignored;

create fulltext index ix_bio on users (bio, name);
