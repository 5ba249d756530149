create table users (
    id integer not null auto_increment primary key,
    age integer
);
