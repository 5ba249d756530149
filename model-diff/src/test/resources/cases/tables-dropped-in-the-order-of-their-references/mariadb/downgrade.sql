-- undo of after
-- orm:database mariadb

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    primary key (id)
);

create table posts (
    id integer not null auto_increment,
    title varchar(80) not null,
    author_id integer,
    primary key (id),
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);
