create table users (id integer not null primary key, state varchar(20));
