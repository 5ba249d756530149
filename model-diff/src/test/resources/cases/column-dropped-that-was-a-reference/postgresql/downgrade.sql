-- undo of after
-- orm:database postgresql

alter table posts add column author_id integer;

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);
