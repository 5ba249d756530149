-- undo of after
-- orm:database mysql

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);
