create table users (
    id integer generated always as identity (start with 1000 increment by 10) primary key,
    name varchar(40) not null
);
