create table users (
    id integer not null primary key,
    name varchar(40) not null,
    nick varchar(255),
    bio varchar(255),
    initials varchar(255)
);
