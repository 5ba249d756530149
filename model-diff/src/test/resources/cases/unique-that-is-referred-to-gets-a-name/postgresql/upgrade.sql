-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(one_name)

alter table posts drop constraint fk_posts_author;

alter table users drop constraint uq_users_name;

alter table users add constraint one_name unique (name);

alter table posts add constraint fk_posts_author foreign key (author) references users (name);
