-- undo of after
-- orm:database mariadb

alter table posts
    drop foreign key fk_posts_author_id,
    drop index fk_posts_author_id;
