-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made posts(written_by)

alter table posts drop constraint fk_posts_author_id;

alter table posts add constraint written_by foreign key (author_id) references users (id);
