create table users (
    id integer not null primary key,
    code bigint not null,
    name varchar(80) not null,
    seen timestamp null,
    state varchar(30) not null
);
