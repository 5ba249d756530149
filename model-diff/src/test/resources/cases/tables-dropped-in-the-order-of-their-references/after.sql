create table tags (
    id integer not null primary key,
    word varchar(20) not null
);

create table words (
    id integer not null primary key,
    word varchar(20) not null
);

create table marks (
    id integer not null primary key,
    word varchar(20) not null
);
