-- after
-- orm:revises none
-- orm:database mysql
-- orm:made posts, posts(id integer not null identity, title varchar(80) not null, author_id integer, PRIMARY, fk_posts_author_id)
-- orm:made users, users(id integer not null identity, name varchar(40) not null, best_id integer, PRIMARY, fk_users_best_id)

create table posts (
    id integer not null auto_increment,
    title varchar(80) not null,
    author_id integer,
    primary key (id)
);

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    best_id integer,
    primary key (id)
);

alter table posts add constraint fk_posts_author_id foreign key (author_id) references users (id);

alter table users add constraint fk_users_best_id foreign key (best_id) references posts (id);
