create table customer (
    id integer unsigned not null auto_increment primary key,
    name varchar(50) not null
);
create table visits (id integer not null auto_increment primary key, day date not null);
