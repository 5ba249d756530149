create table users (
    id serial primary key,
    name varchar(40) not null
);
