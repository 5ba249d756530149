create table members (
    id integer not null primary key,
    name varchar(40),
    nick varchar(20)
);
