create table users (
    id integer not null primary key,
    name varchar(40) not null,
    gone boolean not null
);
create index ix_names on users (name) where not gone;
