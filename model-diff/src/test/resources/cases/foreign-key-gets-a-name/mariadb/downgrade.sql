-- undo of after
-- orm:database mariadb

alter table posts
    drop foreign key written_by,
    drop index written_by,
    add constraint fk_posts_author_id foreign key (author_id) references users (id);
