create table items (
    id integer not null primary key,
    net integer not null,
    gross integer generated always as (net + 7) stored
);
