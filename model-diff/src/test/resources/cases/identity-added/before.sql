create table users (
    id bigint not null primary key,
    name varchar(40) not null
);
