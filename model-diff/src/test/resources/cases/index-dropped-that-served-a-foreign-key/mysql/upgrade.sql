-- after
-- orm:revises 1
-- orm:database mysql

alter table posts
    drop index ix_posts_author_id_title,
    add index fk_posts_author_id (author_id);
