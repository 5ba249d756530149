create table users (
    id integer not null primary key,
    name varchar(40) not null,
    nick varchar(10) not null
);
create unique index ix_name on users (nick);
create index ix_lower on users (lower(name));
create unique index ix_both on users (name, nick);
