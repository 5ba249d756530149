create table posts (
    id integer not null auto_increment primary key,
    title varchar(80) not null
);
