-- after
-- orm:revises 1
-- orm:database postgresql

alter table users drop constraint best;

-- orm:destructive drop-table posts
drop table posts;

-- orm:destructive drop-table users
drop table users;
