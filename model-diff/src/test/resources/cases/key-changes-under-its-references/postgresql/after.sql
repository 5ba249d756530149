create table users (
    id varchar(20) primary key,
    name varchar(40) not null
);
create table posts (
    id integer primary key,
    author_id varchar(20) constraint author references users (id) on delete cascade
);
