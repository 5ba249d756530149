-- undo of after
-- orm:database postgresql

alter table posts drop constraint fk_posts_author;

alter table users drop constraint one_name;

alter table users add constraint uq_users_name unique (name);

alter table posts add constraint fk_posts_author foreign key (author) references users (name);
