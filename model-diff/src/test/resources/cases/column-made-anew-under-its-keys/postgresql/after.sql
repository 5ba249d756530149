create table users (
    id integer not null primary key,
    name varchar(40) not null,
    loud text generated always as (upper(name)) stored,
    unique (loud)
);
