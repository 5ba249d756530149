create table users (
    id integer not null primary key,
    name varchar(40) not null,
    age integer not null
);

create table posts (
    id integer not null primary key,
    title varchar(80) not null,
    pages integer not null
);
