create table users (
    id integer generated always as identity (start with 100 increment by 5 cache 10) primary key,
    name varchar(40) not null
);
