create table users (
    id integer primary key,
    age integer
);
