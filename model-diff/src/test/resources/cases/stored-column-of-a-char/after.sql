create table users (
    id integer not null primary key,
    name char(9),
    loud varchar(80) generated always as (upper(name)) stored
);
