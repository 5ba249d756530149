create table users (
    id integer not null primary key,
    state smallint,
    check (state between 0 and 2)
);
