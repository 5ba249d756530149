create table users (
    id integer not null primary key autoincrement,
    name varchar(40) not null
);
