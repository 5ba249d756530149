create table users (
    id integer not null primary key,
    number integer,
    small smallint
);
