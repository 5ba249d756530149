create table posts (
    id integer not null primary key,
    title varchar(80) not null
);
