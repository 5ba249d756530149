create table users (
    id integer not null primary key,
    a varchar(10) not null,
    b varchar(10) not null
);
