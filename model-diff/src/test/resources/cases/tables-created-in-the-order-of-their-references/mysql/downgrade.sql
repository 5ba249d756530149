-- undo of after
-- orm:database mysql

-- orm:destructive drop-table a_posts
drop table a_posts;

-- orm:destructive drop-table users
drop table users;
