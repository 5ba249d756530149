create table users (id integer not null primary key, rowid varchar(20), name varchar(20));
