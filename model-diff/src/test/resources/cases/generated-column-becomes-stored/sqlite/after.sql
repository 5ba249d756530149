create table users (
    id integer primary key,
    name varchar(40) not null,
    shout varchar(40) generated always as (upper(name)) stored
);
