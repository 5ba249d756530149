-- undo of after
-- orm:database mysql

alter table users drop index ix_users_bio;

create fulltext index ix_users_bio on users (bio);
