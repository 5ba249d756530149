create table a (
    id integer not null primary key,
    a integer,
    b integer,
    c integer,
    d integer
);
