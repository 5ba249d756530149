-- after
-- orm:revises none
-- orm:database sqlite
-- orm:made users, users(id integer not null identity, name varchar(40) not null, pk_users)
-- orm:made a_posts, a_posts(id integer not null identity, title varchar(80) not null, author_id integer, pk_a_posts, fk_a_posts_author_id)

create table users (
    id integer not null,
    name varchar(40) not null,
    constraint pk_users primary key (id)
);

create table a_posts (
    id integer not null,
    title varchar(80) not null,
    author_id integer,
    constraint pk_a_posts primary key (id),
    constraint fk_a_posts_author_id foreign key (author_id) references users (id)
);
