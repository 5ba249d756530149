-- undo of after
-- orm:database postgresql

alter table posts drop constraint written_by;

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);
