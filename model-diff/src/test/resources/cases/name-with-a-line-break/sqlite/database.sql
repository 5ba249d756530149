create table "two
lines" (id integer not null primary key, name varchar(20));
