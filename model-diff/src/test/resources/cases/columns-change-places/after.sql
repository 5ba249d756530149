create table users (
    id integer not null primary key,
    a varchar(20) not null,
    b varchar(10) not null
);
