create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null
);

create table posts (
    id integer not null auto_increment primary key,
    title varchar(80) not null,
    author_id integer,
    constraint fk_posts_author_id foreign key (author_id) references users (id) on delete set null
);
