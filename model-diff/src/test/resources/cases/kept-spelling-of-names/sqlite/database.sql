create table Users (
    id integer not null primary key,
    NAME varchar(40) not null
);
