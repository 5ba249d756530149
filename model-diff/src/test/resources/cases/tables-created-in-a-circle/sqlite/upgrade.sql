-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made posts, posts(id integer not null identity, title varchar(80) not null, author_id integer, pk_posts, fk_posts_author_id)
-- orm:made users, users(id integer not null identity, name varchar(40) not null, best_id integer, pk_users, fk_users_best_id)

create table posts (
    id integer not null,
    title varchar(80) not null,
    author_id integer,
    constraint pk_posts primary key (id),
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);

create table users (
    id integer not null,
    name varchar(40) not null,
    best_id integer,
    constraint pk_users primary key (id),
    constraint fk_users_best_id foreign key (best_id) references posts (id)
);
