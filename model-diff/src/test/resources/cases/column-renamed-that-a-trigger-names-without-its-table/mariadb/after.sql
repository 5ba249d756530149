create table users (
    id integer not null auto_increment primary key,
    nick varchar(40) not null
);
