-- after
-- orm:revises 1
-- orm:database mysql

alter table posts
    drop foreign key fk_posts_author_id,
    drop index fk_posts_author_id;

-- orm:destructive drop-table users
drop table users;
