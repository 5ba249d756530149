create table posts (title varchar(80) not null);
