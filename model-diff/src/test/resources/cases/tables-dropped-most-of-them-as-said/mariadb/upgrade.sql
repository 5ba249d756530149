-- after
-- orm:revises 1
-- orm:database mariadb

-- orm:destructive drop-table tags
drop table tags;

-- orm:destructive drop-table posts
drop table posts;
