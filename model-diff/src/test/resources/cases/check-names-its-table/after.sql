create table users (
    id integer not null primary key,
    age integer,
    name varchar(40),
    constraint grown check (users.age >= 0)
);
