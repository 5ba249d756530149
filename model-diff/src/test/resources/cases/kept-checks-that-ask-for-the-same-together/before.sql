create table users (id integer not null primary key, age integer not null, state varchar(9));
