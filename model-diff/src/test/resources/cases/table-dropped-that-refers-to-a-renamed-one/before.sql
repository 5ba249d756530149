create table users (
    id integer not null primary key,
    name varchar(40)
);

create table posts (
    id integer not null primary key,
    user_id integer references users (id)
);
