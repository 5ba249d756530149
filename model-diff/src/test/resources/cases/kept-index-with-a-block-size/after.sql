create table users (
    id integer not null primary key,
    name varchar(80) not null
);
