create table users (
    id integer not null primary key,
    name varchar(40),
    loud varchar(80) generated always as (upper(name)) stored
);
