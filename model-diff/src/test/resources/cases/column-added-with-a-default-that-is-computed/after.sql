create table users (
    id integer not null primary key,
    name varchar(40) not null,
    created timestamp not null default current_timestamp
);
