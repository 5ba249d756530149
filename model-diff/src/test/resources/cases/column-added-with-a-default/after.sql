create table users (
    id integer not null primary key,
    name varchar(40) not null,
    state varchar(10) not null default 'new'
);
