-- undo of after
-- orm:database sqlite

-- orm:destructive drop-table users
drop table users;

-- orm:destructive drop-table posts
drop table posts;
