-- after
-- orm:revises 1
-- orm:database mariadb

-- orm:destructive drop-table posts
drop table posts;

-- orm:destructive drop-table users
drop table users;
