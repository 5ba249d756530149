-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(ix_users_bio)

create index ix_users_bio on users (bio(20));
