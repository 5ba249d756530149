-- undo of after
-- orm:database mariadb

alter table posts drop foreign key fk_posts_author_id;

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id) on delete cascade;
