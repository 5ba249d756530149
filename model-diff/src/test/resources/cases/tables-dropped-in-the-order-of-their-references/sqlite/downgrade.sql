-- undo of after
-- orm:database sqlite

create table users (
    id integer not null,
    name varchar(40) not null,
    constraint pk_users primary key (id)
);

create table posts (
    id integer not null,
    title varchar(80) not null,
    author_id integer,
    constraint pk_posts primary key (id),
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);
