create table old_users (
    id integer not null primary key,
    name varchar(40) not null
);
create index by_name on old_users (name);
