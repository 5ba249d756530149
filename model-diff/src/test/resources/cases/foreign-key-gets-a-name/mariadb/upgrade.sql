-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(written_by)

alter table posts
    drop foreign key fk_posts_author_id,
    drop index fk_posts_author_id,
    add constraint written_by foreign key (author_id) references users (id);
