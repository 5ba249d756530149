create table users (
    id integer not null primary key,
    state tinyint,
    check (state between 0 and 2)
);
