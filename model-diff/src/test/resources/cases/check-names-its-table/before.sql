create table users (
    id integer not null primary key,
    age integer,
    constraint grown check (users.age >= 0)
);
