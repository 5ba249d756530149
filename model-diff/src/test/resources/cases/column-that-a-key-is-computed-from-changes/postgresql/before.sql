create table users (
    code integer not null,
    id integer generated always as (code + 1) stored primary key
);
