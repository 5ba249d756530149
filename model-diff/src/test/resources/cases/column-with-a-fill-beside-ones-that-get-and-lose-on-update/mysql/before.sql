create table users (
    id integer not null primary key,
    name varchar(40),
    left_at datetime(6) on update current_timestamp(6)
);
