create table users (
    id integer not null primary key,
    color tinyint,
    check (color between 0 and 1)
);
