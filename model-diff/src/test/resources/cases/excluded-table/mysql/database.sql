create table users (
    id integer not null primary key,
    name varchar(50) not null
);
create table qrtz_jobs (id integer primary key);
