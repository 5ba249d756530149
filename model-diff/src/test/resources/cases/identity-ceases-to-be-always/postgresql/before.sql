create table users (
    id integer generated always as identity primary key,
    name varchar(40) not null
);
