create table a (
    id integer not null primary key,
    d integer
);
