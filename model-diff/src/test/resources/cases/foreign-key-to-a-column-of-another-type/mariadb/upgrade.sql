-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made posts(id bigint not null identity, author_id bigint)
-- orm:made users(id bigint not null identity)

alter table posts
    drop foreign key fk_posts_author_id,
    modify column id bigint not null auto_increment,
    modify column author_id bigint;

alter table users modify column id bigint not null auto_increment;

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);
