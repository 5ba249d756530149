create table users (
    id integer not null primary key,
    name varchar(40) not null,
    seen datetime(6) on update current_timestamp(6),
    age integer not null
);
