-- undo of after
-- orm:database mariadb

alter table posts
    add column author_id integer,
    add constraint fk_posts_author_id foreign key (author_id) references users (id);
