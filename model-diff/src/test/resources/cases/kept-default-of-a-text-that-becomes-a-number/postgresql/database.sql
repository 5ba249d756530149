create table users (id integer not null primary key, age varchar(3) default '18');
