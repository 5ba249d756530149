create table users (
    id integer not null,
    name varchar(40) not null,
    primary key (id)
) partition by hash (id) partitions 2;
