create table a (
    id integer not null primary key,
    x varchar(10) not null
);

create table b (
    id integer not null primary key,
    y varchar(10) not null
);
