create table people (
    id integer not null primary key,
    nick varchar(40) not null
);
