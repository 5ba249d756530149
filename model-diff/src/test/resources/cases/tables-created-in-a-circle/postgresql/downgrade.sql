-- undo of after
-- orm:database postgresql

alter table posts drop constraint fk_posts_author_id;

-- orm:destructive drop-table users
drop table users;

-- orm:destructive drop-table posts
drop table posts;
