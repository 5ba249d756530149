-- undo of after
-- orm:database mariadb

-- orm:destructive drop-column posts.author_id
alter table posts
    drop foreign key fk_posts_author_id,
    drop index fk_posts_author_id,
    drop column author_id;
