create table users (
    id integer not null primary key,
    name varchar(40) not null,
    other_name varchar(40) generated always as (lower(name)) virtual
);
