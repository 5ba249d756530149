create table users (
    id integer not null primary key,
    name text
);
create index by_name on users (lower(name));
