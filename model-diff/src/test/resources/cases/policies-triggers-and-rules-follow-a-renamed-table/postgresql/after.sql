create table people (
    id integer not null primary key,
    name varchar(40) not null,
    years bigint
);
