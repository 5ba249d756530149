create table users (
    id integer not null primary key,
    name varchar(40) not null
);
create table ids (name varchar(20) not null primary key, next bigint);
insert into ids values ('users', 1);
