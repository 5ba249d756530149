-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made posts(fk_posts_author_id on delete set null on update cascade)

alter table posts drop constraint fk_posts_author_id;

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id) on delete set null on update cascade;
