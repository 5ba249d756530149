-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(ix_posts_author_id_title)

alter table posts
    drop index fk_posts_author_id,
    add index ix_posts_author_id_title (author_id, title);
