create table users (
    id integer not null primary key,
    seen datetime(6) on update current_timestamp(6)
);
