create table items (
    id integer not null primary key,
    gross integer
);
