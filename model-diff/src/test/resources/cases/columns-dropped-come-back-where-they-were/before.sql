create table a (
    id integer not null primary key,
    a integer,
    b integer not null,
    c integer as (a + 1) stored,
    d integer
);
