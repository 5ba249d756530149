create table posts (
    id bigint unsigned not null auto_increment primary key,
    title varchar(80) not null
);
