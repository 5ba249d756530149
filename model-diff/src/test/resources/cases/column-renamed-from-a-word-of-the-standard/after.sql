create table users (id integer not null primary key, label text, n integer);
