create table users (id integer not null primary key, "ä" integer, "x" integer, check ("x" <> 99));
