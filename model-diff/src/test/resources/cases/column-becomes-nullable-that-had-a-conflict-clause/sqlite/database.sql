create table users (id integer not null primary key, nick varchar(40) not null on conflict fail);
