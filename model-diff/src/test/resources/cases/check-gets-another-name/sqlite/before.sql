create table users (
    id integer primary key,
    name varchar(40) not null,
    age integer,
    constraint grown check (age >= 18)
);
