-- after
-- orm:revises none
-- orm:database mysql
-- orm:made users, users(id integer not null identity, name varchar(40) not null, PRIMARY)
-- orm:made a_posts, a_posts(id integer not null identity, title varchar(80) not null, author_id integer, PRIMARY, fk_a_posts_author_id)

create table users (
    id integer not null auto_increment,
    name varchar(40) not null,
    primary key (id)
);

create table a_posts (
    id integer not null auto_increment,
    title varchar(80) not null,
    author_id integer,
    primary key (id),
    constraint fk_a_posts_author_id foreign key (author_id) references users (id)
);
