create table users (
    id bigint not null auto_increment primary key,
    name varchar(40) not null
);
