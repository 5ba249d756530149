create table users (id integer not null primary key, age integer);
