create table posts (
    id integer not null primary key,
    title varchar(80) not null,
    author_id integer
);

create table tags (
    id integer not null primary key,
    word varchar(20) not null
);
