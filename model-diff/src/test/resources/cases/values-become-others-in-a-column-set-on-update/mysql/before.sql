create table users (
    id integer not null primary key,
    seen bigint
);
