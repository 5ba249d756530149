create table users (
    id integer not null primary key,
    age integer,
    constraint first_come check (id > 0 or age > 0)
);
