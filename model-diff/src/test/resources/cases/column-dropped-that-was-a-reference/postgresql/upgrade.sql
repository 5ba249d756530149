-- after
-- orm:revises 1
-- orm:database postgresql

alter table posts drop constraint fk_posts_author_id;

-- orm:destructive drop-column posts.author_id
alter table posts drop column author_id;
