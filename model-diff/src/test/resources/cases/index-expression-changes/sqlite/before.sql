create table users (
    id integer primary key,
    name varchar(40) not null
);
create index ix_name on users (lower(name));
