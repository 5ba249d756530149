create table users (
    id integer primary key,
    name varchar(40) not null
);
create table posts (
    id integer primary key,
    author_id integer constraint author references users (id) on delete cascade
);
