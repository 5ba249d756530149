create type state as enum ('NEW', 'OLD');
create table users (
    id integer not null primary key,
    name varchar(40) not null,
    state state
);
