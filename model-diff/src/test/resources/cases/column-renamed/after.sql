create table users (
    id integer not null primary key,
    name varchar(40) not null,
    handle varchar(10)
);
create index ix_users_handle on users (handle);
