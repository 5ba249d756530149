create table users (
    id integer primary key,
    name varchar(40) not null,
    age integer
);
create index ix_age on users (age);
