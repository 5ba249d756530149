create table users (
    id integer not null primary key,
    name varchar(40) not null,
    upper_name varchar(40) generated always as (upper(name)) virtual
);
