create table users (
    id integer not null primary key,
    number integer(5) zerofill,
    small smallint(3) unsigned zerofill
);
