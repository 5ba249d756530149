-- undo of after
-- orm:database mysql

alter table posts
    drop index fk_posts_author_id,
    add index ix_posts_author_id_title (author_id, title);
