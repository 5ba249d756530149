create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null
);
create sequence numbers start with 1000 increment by 50;
