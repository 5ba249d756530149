create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    height numeric(6,3),
    size numeric(12)
);
