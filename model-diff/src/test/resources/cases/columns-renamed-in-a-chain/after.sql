create table users (
    id integer not null primary key,
    b varchar(10) not null,
    c varchar(10) not null
);
