create table users (
    id integer not null primary key,
    name varchar(40) not null,
    users integer
);

create table posts (
    id integer not null primary key,
    title varchar(80) not null,
    author_id integer,
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);
