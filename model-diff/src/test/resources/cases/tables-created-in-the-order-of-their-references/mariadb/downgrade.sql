-- undo of after
-- orm:database mariadb

-- orm:destructive drop-table a_posts
drop table a_posts;

-- orm:destructive drop-table users
drop table users;
