create table users (
    id integer not null primary key,
    name varchar(40) not null,
    left_at datetime(6),
    seen datetime(6) on update current_timestamp(6)
);
