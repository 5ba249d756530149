-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(fk_posts_author_id on delete set null)

alter table posts drop foreign key fk_posts_author_id;

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id) on delete set null;
