create table people (
    id integer not null primary key,
    a integer,
    b integer
);
