create table users (
    id integer not null primary key,
    born date
);
