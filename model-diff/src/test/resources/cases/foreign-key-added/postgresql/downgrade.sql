-- undo of after
-- orm:database postgresql

alter table posts drop constraint fk_posts_author_id;
