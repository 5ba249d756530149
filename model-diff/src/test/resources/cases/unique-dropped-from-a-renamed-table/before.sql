create table users (
    id integer not null primary key,
    a integer,
    b integer,
    constraint uq_a_b unique (a, b)
);
