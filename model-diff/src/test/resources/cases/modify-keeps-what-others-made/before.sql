create table users (
    id integer not null primary key,
    code integer not null,
    name varchar(40) not null,
    seen timestamp null,
    state varchar(20) not null
);
