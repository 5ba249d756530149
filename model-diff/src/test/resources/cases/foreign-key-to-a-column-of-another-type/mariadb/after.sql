create table users (
    id bigint not null auto_increment primary key,
    name varchar(40) not null
);

create table posts (
    id bigint not null auto_increment primary key,
    title varchar(80) not null,
    author_id bigint,
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);
