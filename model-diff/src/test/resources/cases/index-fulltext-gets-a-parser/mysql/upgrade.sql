-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(ix_users_bio)

alter table users drop index ix_users_bio;

create fulltext index ix_users_bio on users (bio) with parser ngram;
