create table users (
    id integer not null primary key,
    name varchar(40) not null,
    state smallint check (state between 0 and 1)
);
