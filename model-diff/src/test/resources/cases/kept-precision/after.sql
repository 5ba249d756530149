create table users (
    id integer not null primary key,
    name varchar(40) not null,
    height numeric(38,2),
    size numeric(38,0)
);
