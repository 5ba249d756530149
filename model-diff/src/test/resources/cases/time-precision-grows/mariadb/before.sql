create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null,
    wakes time not null default '07:00:00'
);
