create table users (
    id integer primary key,
    name varchar(40) not null
);

create table posts (
    id integer primary key,
    title varchar(80) not null,
    author_id integer,
    constraint fk_posts_author_id foreign key (author_id) references users (id) on delete set null on update cascade
);
