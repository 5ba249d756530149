-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made posts(author_id integer, fk_posts_author_id)

alter table posts
    add column author_id integer,
    add constraint fk_posts_author_id foreign key (author_id) references users (id);
