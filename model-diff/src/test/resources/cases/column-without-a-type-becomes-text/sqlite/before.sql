create table users (
    id integer not null primary key,
    name varchar(40) not null,
    code
);
