create table users (
    id integer primary key,
    name varchar(40) not null,
    nick varchar
);
