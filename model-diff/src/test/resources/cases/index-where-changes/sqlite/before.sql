create table users (
    id integer primary key,
    name varchar(40) not null,
    age integer
);
create index ix_name on users (name) where age > 18;
