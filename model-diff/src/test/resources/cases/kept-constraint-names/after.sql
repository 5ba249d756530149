create table users (
    id integer not null primary key,
    name varchar(40) not null,
    email varchar(255),
    unique (email),
    check (id > 0)
);

create table posts (
    id integer not null primary key,
    title varchar(80) not null,
    author_id integer,
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);
