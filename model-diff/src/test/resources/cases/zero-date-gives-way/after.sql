create table users (
    id integer not null primary key,
    name varchar(40) not null,
    born date not null default '1970-01-02',
    age integer
);
