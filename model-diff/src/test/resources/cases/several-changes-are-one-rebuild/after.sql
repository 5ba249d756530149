create table users (
    id integer not null primary key,
    name varchar(40) not null,
    age bigint,
    handle varchar(10),
    check (age >= 0),
    unique (handle)
);
