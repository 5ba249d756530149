create table users (
    ID integer not null auto_increment primary key,
    NAME varchar(40) not null
);
