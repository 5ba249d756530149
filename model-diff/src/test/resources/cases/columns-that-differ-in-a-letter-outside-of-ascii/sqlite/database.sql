create table users (id integer not null primary key, "ä" integer, "Ä" integer check ("Ä" <> 99));
