create table users (
    id integer primary key,
    name varchar(40) not null,
    age integer,
    constraint adult check (age >= 18)
);
